import { refuse, type Actor, type Context, type StaffId, type StreamId } from '../../../kernel/index.js';
import { byItsAuthor, isAbout, otherState, type Sealed } from '../../process/index.js';
import { holdersToday } from '../acting.js';
import type { Evidence } from '../events.js';
import type { Nomination } from '../state.js';
import type { Nominee } from '../words.js';

type Given = Readonly<{ evidence?: Sealed | undefined; cases?: readonly StreamId[] | undefined }>;
/** What a placement rests on; a refusal where it rests on nothing. */
export const evidenced = ({ evidence, cases = [] }: Given) =>
  evidence || cases.length
    ? ({ ok: true, of: { cases, ...(evidence && { evidence }) } satisfies Evidence } as const)
    : refuse('NoEvidence', { needs: ['evidence', 'cases'] });

/** What a case that nobody has begun is called, whichever process it would be of. */
export const notBegun: readonly string[] = [
  'NotRequested',
  'NotArranged',
  'NotApplied',
  'NotOpened',
  'NotRegistered',
  'NotScheduled',
];
/** The cases are there: what nobody can open shows nothing. */
export const missingCases = ({ cases = [] }: Given, context: Context<unknown>) => {
  const missing = cases.filter((one) => notBegun.includes(otherState<{ status: string }>(context, one).status));
  return missing.length ? refuse('NoSuchEvidence', { cases: missing }) : undefined;
};

/** A text about one person is encrypted under that person's key, and one about a position under its author's. */
export const aboutNominee = (nominee: Nominee | undefined, actor: Actor): StaffId =>
  nominee?.by === 'staff' ? nominee.staff : byItsAuthor(undefined, actor);

/** Nobody places themselves, nor the position or the role that they hold. */
export const placesThemself = (nominee: Nominee, context: Context<unknown>) => {
  const { people } = context;
  const means = (): readonly StaffId[] => {
    if (nominee.by === 'staff') return [nominee.staff];
    if (nominee.by === 'post') return holdersToday(nominee.post, context);
    return nominee.by === 'role' ? people.holders(nominee.role, nominee.school) : [];
  };
  return means().some((staff) => isAbout(staff, context)) ? refuse('OwnCase', { because: 'own-case' }) : undefined;
};

/** The nomination, where it still counts. */
export const standingIn = (nominations: readonly Nomination[], id: Nomination['nomination']) => {
  const found = nominations.find(({ nomination }) => nomination === id);
  if (!found) return refuse('NoSuchNomination', { nomination: id });
  if (found.ended) return refuse('NominationHasEnded', { nomination: id, because: found.ended });
  return { ok: true, found } as const;
};
