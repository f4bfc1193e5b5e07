import { alike, type Context, type Role, type SchoolId, type StaffId } from '../../../kernel/index.js';
import { applicationOf } from '../acting.js';
import type { Party } from '../events.js';
import { isRequested, type Begun, type InternalPost } from '../state.js';
import { excludedFrom } from '../task-lists/make-task.js';
import type { VacancyIn } from '../vacancy.js';

/**
 * Who must agree to the date: the Head of the school that gains, of the one that releases, and the candidate.
 * Where every Head of a school has applied or was recused, or there is none, the CEO stands in, and SLT for a CEO who can't.
 */
export const partiesOf = (
  post: Begun,
  releasing: SchoolId,
  candidate: StaffId,
  { people }: Context<unknown>,
): readonly Party[] => {
  const excluded = excludedFrom(post).map(({ staff }) => staff);
  const held = (role: Role, school?: SchoolId) =>
    people.holders(role, school).some((staff) => !excluded.includes(staff));
  const head = (school: SchoolId): Party['to'] =>
    held('Head', school) ? { role: 'Head', school } : { role: held('CEO') ? 'CEO' : 'SLT' };
  const gaining = post.post.school;
  return [
    { side: 'gaining', to: head(gaining) },
    ...(releasing === gaining ? [] : [{ side: 'releasing', to: head(releasing) } as const]),
    { side: 'candidate', to: { staff: candidate } },
  ];
};

/** Who must agree to the date as things are today, where that is not who had to before: a Head may have left meanwhile. */
export const partiesAnew = (
  state: InternalPost,
  { offer, parties: before }: VacancyIn<'AgreeingDate'>,
  context: Context<unknown>,
): readonly Party[] | undefined => {
  const candidate = applicationOf(state, offer.application);
  if (!isRequested(state) || !candidate) return undefined;
  const releasing = context.people.employer(candidate.applicant) ?? candidate.school;
  const parties = partiesOf(state, releasing, candidate.applicant, context);
  return alike(parties, before) ? undefined : parties;
};
