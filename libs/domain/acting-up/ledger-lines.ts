import { refuse, type Context, type LocalDate, type PostId, type StaffId, type StreamId } from '../../kernel/index.js';
import { cancelAssignment, cancelAway, correctAssignment, correctAway } from '../assignment/changes.js';
import { beyondFullTime } from '../assignment/full-time.js';
import { holdings } from '../assignment/holdings.js';
import { assignmentIn, awaysOf, isKnown, type PostLedger } from '../assignment/state.js';
import type { AwayId } from '../assignment/words.js';
import { assignmentOfLink } from './chain.js';
import { streamOf, type Desk, type Entry } from './desk.js';
import type { Link } from './state.js';
import { firstWorse } from './unwinding/compare.js';
import type { Held } from './words.js';

type Dates = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
const awayIn = (ledger: PostLedger, { assignment }: Held, stream: StreamId) => {
  const held = assignmentIn(ledger, assignment);
  return held && awaysOf(held).find(({ away }) => away === (stream as string as AwayId));
};

/** Every post that a link has written in. */
export const postsOf = ({ post, own, absent }: Link): readonly StreamId[] =>
  [...new Set([post, ...own.map((one) => one.post), ...absent.map((one) => one.post)])].map(streamOf);

/** Other dates for who acts. */
export const actingEntry = ({ post }: Link, stream: StreamId, dates: Dates): Entry => ({
  post,
  change: (ledger) => correctAssignment(ledger, { assignment: assignmentOfLink(stream), ...dates }),
});
/** Other dates for who is away because of the link, for as much of the week as before. */
export const awayEntries = (
  held: readonly Held[],
  stream: StreamId,
  dates: (before: Dates) => Dates,
): readonly Entry[] =>
  held.map((one) => ({
    post: one.post,
    change: (ledger) => {
      const before = awayIn(ledger, one, stream)?.dates;
      const pattern = before?.pattern;
      return correctAway(ledger, {
        assignment: one.assignment,
        away: stream as string as AwayId,
        ...(before ? dates(before) : dates({ from: '0001-01-01' as LocalDate })),
        pattern,
      });
    },
  }));

/** Nothing of what the link has written comes about. */
export const cancelling = ({ post, own, absent }: Link, stream: StreamId): readonly Entry[] => [
  { post, change: (ledger) => cancelAssignment(ledger, { assignment: assignmentOfLink(stream) }) },
  ...[...own, ...absent].map((one): Entry => ({
    post: one.post,
    change: (ledger) => cancelAway(ledger, { assignment: one.assignment, away: stream as string as AwayId }),
  })),
];

/** Somebody who would be there for more than a whole day on all their posts, once all of this is written; undefined where nobody would. */
export const tooMuchFor = (
  staff: readonly StaffId[],
  { ledgerOf, written }: Desk,
  { people }: Pick<Context<unknown>, 'people'>,
) => {
  const changed = [...new Set(written.map(({ post }) => post))];
  const after = changed.flatMap((post) => holdings(ledgerOf(post), post));
  const clashes = staff.map((one) =>
    beyondFullTime([
      ...people.holdingsOf(one).filter(({ post }) => !changed.includes(post)),
      ...after.filter((held) => held.staff === one),
    ]),
  );
  return clashes.find((clash) => clash !== undefined);
};

/** A post that would be held less from a day on than it is, unless whoever asks says that they know; undefined where none would. */
export const leftUncovered = (before: Desk, after: Desk, post: PostId) => {
  const [was, is] = [before.ledgerOf(post), after.ledgerOf(post)];
  if (!isKnown(was)) return undefined;
  const worse = firstWorse(holdings(was, post), holdings(is, post), was.post.pattern);
  return worse && refuse('WouldLeaveUncovered', { post, ...worse });
};
