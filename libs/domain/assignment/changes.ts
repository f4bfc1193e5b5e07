import {
  accept,
  dayOf,
  refuse,
  type AssignmentId,
  type Basis,
  type Facts,
  type LocalDate,
  type Pattern,
  type PostId,
  type StaffId,
  type StreamId,
} from '../../kernel/index.js';
import { firstBeyond } from './coverage.js';
import type { PostEvent } from './events.js';
import { evolve } from './evolve.js';
import { holdings } from './holdings.js';
import { assignmentIn, awaysOf, isKnown, type KnownPost, type PostLedger } from './state.js';
import type { Absence, AwayId, Dates, Term } from './words.js';

type Asked = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
type OfAssignment = Readonly<{ assignment: AssignmentId }>;
type OfAway = OfAssignment & Readonly<{ away: AwayId }>;

/** The ledger after more events, for a decision that changes it several times. */
export const afterEvents = (post: PostLedger, events: readonly PostEvent[]): PostLedger => events.reduce(evolve, post);

const datesOf = ({ from, to }: Asked): Dates => ({ from, ...(to && { to }) });

/** Why nobody holds the post on these days, or is away from it; undefined where they can. */
const impossible = (post: KnownPost, { from, to }: Asked) => {
  if (to && to < from) return refuse('DatesReversed', { from, to });
  if (from < post.post.from) return refuse('NotEstablishedYet', { from: post.post.from });
  if (post.status === 'Deleted' && (!to || to >= post.gone)) return refuse('PostIsDeleted', { from: post.gone });
  return undefined;
};

/** The event, unless more than the whole post would be held on some day with it. */
const unlessDoubly = <E extends PostEvent>(post: KnownPost, assignment: AssignmentId, event: E) => {
  const clash = firstBeyond(holdings(evolve(post, event), 'post' as PostId), post.post.pattern);
  if (!clash) return accept(event);
  const others = clash.present.filter((one) => one.assignment !== assignment);
  return refuse('AlreadyHeld', {
    from: dayOf(clash.from),
    ...(clash.to !== Infinity && { to: dayOf(clash.to) }),
    by: others.map((one) => one.assignment),
  });
};
const noSuchPost = () => refuse('NoSuchPost');
const noSuchAssignment = (facts: Facts) => refuse('NoSuchAssignment', facts);

/** Somebody holds the post from a day on, to come or past; the whole of it where no pattern is given. */
export const assign = (
  post: PostLedger,
  input: OfAssignment &
    Asked &
    Readonly<{
      staff: StaffId;
      basis: Basis;
      pattern?: Pattern | undefined;
      because?: StreamId | undefined;
      by?: StaffId | undefined;
    }>,
) => {
  if (!isKnown(post)) return noSuchPost();
  const { assignment, staff, basis, pattern = post.post.pattern, because, by } = input;
  if (post.assignments.some((one) => one.assignment === assignment)) return refuse('AlreadyAssigned', { assignment });
  const no = impossible(post, input);
  if (no) return no;
  const term: Term = { ...datesOf(input), pattern };
  return unlessDoubly(post, assignment, {
    type: 'HolderAssigned',
    data: { assignment, revision: 1, staff, basis, ...term, ...(because && { because }), ...(by && { by }) },
  });
};

/** Other dates, or another part of the week, for somebody who holds the post; open-ended where no last day is given. */
export const correctAssignment = (
  post: PostLedger,
  input: OfAssignment & Asked & Readonly<{ pattern?: Pattern | undefined }>,
) => {
  if (!isKnown(post)) return noSuchPost();
  const { assignment } = input;
  const held = assignmentIn(post, assignment);
  if (!held) return noSuchAssignment({ assignment });
  const no = impossible(post, input);
  if (no) return no;
  const pattern = input.pattern ?? held.dates.pattern;
  const data = { assignment, revision: held.revision + 1, ...datesOf(input), pattern };
  return unlessDoubly(post, assignment, { type: 'AssignmentCorrected', data });
};

/** As though they had never held it, or been about to. */
export const cancelAssignment = (post: PostLedger, { assignment }: OfAssignment) => {
  if (!isKnown(post)) return noSuchPost();
  const held = assignmentIn(post, assignment);
  if (!held) return noSuchAssignment({ assignment });
  return accept({ type: 'AssignmentCancelled', data: { assignment, revision: held.revision + 1 } });
};

const absenceOf = (input: Asked & Readonly<{ pattern?: Pattern | undefined }>): Absence => ({
  ...datesOf(input),
  ...(input.pattern && { pattern: input.pattern }),
});
const outside = (term: Term, { from, to }: Asked): boolean =>
  (term.to !== undefined && term.to < from) || (to !== undefined && to < term.from);

/** Its holder is away from the post, from all of it or from some of each week, and keeps it. */
export const goAway = (
  post: PostLedger,
  input: OfAway & Asked & Readonly<{ pattern?: Pattern | undefined; because?: StreamId | undefined }>,
) => {
  if (!isKnown(post)) return noSuchPost();
  const { assignment, away, because } = input;
  const held = assignmentIn(post, assignment);
  if (!held) return noSuchAssignment({ assignment });
  if (held.aways.some((one) => one.away === away)) return refuse('AlreadyAway', { assignment, away });
  const no = impossible(post, input);
  if (no) return no;
  if (outside(held.dates, input)) return refuse('NotHeldThen', { assignment, ...datesOf(held.dates) });
  const data = { assignment, away, revision: 1, ...absenceOf(input), ...(because && { because }) };
  return accept({ type: 'HolderAway', data });
};

/** The absence as the ledger has it, or why there is none to change. */
const absent = (post: PostLedger, { assignment, away }: OfAway) => {
  if (!isKnown(post)) return noSuchPost();
  const held = assignmentIn(post, assignment);
  if (!held) return noSuchAssignment({ assignment });
  const gone = awaysOf(held).find((one) => one.away === away);
  return gone ? ({ ok: true, post, held, gone } as const) : refuse('NoSuchAbsence', { assignment, away });
};

/** Other dates of an absence; from all of the post where no pattern is given, open-ended where no last day is. */
export const correctAway = (post: PostLedger, input: OfAway & Asked & Readonly<{ pattern?: Pattern | undefined }>) => {
  const found = absent(post, input);
  if (!found.ok) return found;
  const { assignment, away } = input;
  const no = impossible(found.post, input);
  if (no) return no;
  if (outside(found.held.dates, input)) return refuse('NotHeldThen', { assignment, ...datesOf(found.held.dates) });
  const data = { assignment, away, revision: found.gone.revision + 1, ...absenceOf(input) };
  return unlessDoubly(found.post, assignment, { type: 'AwayCorrected', data });
};

/** As though they had never been away, or been about to. */
export const cancelAway = (post: PostLedger, input: OfAway) => {
  const found = absent(post, input);
  if (!found.ok) return found;
  const { assignment, away } = input;
  return unlessDoubly(found.post, assignment, {
    type: 'AwayCancelled',
    data: { assignment, away, revision: found.gone.revision + 1 },
  });
};
