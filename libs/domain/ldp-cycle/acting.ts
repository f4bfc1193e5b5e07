import { refuse, type Actor, type Context, type SchoolId, type StaffId } from '../../kernel/index.js';
import { actorOf, byItsAuthor, isAbout, serves } from '../process/index.js';
import { able, hasDeclared, sitting } from './quorum.js';
import { candidateOf, concerned, isGoingOn, isOpened, type Cycle } from './state.js';
import type { Member } from './words.js';

export { actorOf } from '../process/index.js';

/** Nobody settles by a role what they are a candidate for. */
export const ownCase = (state: Cycle, context: Context<unknown>) =>
  isOpened(state) && concerned(state).some(({ staff }) => isAbout(staff, context))
    ? refuse('OwnCase', { because: 'own-case' })
    : undefined;

export const personOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : 'nobody');
/** A text about a candidate is encrypted under their key, whoever writes it. */
export const aboutCandidate = (
  { candidate }: Readonly<{ candidate?: number | undefined }>,
  actor: Actor,
  state: Cycle,
): StaffId => (candidate ? candidateOf(state, candidate)?.staff : undefined) ?? byItsAuthor(undefined, actor);

/** A member of the panel, who sits there in person: nobody judges in another's name. */
export const onPanel = (state: Cycle, context: Context<unknown>) => {
  if (!isGoingOn(state) || !state.panel) return refuse('NoPanelNow', { status: state.status });
  const by = actorOf(context);
  const { panel } = state;
  return sitting(panel).some(({ staff }) => staff === by)
    ? ({ ok: true, file: state, panel, by } as const)
    : refuse('NotOnPanel', { staff: by });
};

/** The Head of the school manages its staff, whenever they became that. */
const leadsNow = (school: SchoolId, { roles }: Context<unknown>): boolean =>
  roles.some((held) => serves(held, 'Head', school));

/** A member who may judge this candidate, while the panel still does. */
export const judging = (state: Cycle, number: number, context: Context<unknown>) => {
  const seat = onPanel(state, context);
  if (!seat.ok) return seat;
  const { file, panel, by } = seat;
  const candidate = candidateOf(file, number);
  if (candidate?.standing !== 'with-panel') return refuse('NotWithPanel', { candidate: number });
  if (isAbout(candidate.staff, context)) return refuse('OwnCase', { because: 'own-case' });
  if (!able(panel, candidate).some(({ staff }) => staff === by) || leadsNow(candidate.school, context))
    return refuse('RecusedFromCandidate', { candidate: number, member: by });
  if (!hasDeclared(panel, by, candidate)) return refuse('InterestsNotDeclared', { candidate: number });
  return { ok: true, file, panel, by, candidate } as const;
};

/** What is known now of somebody who is asked to sit: of SLT, at any school. */
export const memberFrom = (staff: StaffId, { people }: Pick<Context<unknown>, 'people'>) => {
  const school = people.employer(staff);
  if (!school) return refuse('UnknownMember', { staff });
  const held = people.rolesOf(staff);
  if (!held.some(({ role }) => role === 'SLT')) return refuse('NotSeniorLeader', { staff });
  const heads = held.filter(({ role }) => role === 'Head');
  const member: Member = {
    staff,
    school,
    leads: heads.flatMap((one) => (one.school ? [one.school] : [])),
    ...(heads.some((one) => one.school === undefined) && { leadsAll: true }),
  };
  return { ok: true, member } as const;
};
