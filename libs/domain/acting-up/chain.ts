import type { AssignmentId, Holding, LocalDate, People, PostId, StaffId, StreamId } from '../../kernel/index.js';
import { holdersOn } from '../assignment/holders-on.js';
import type { Held } from './words.js';
import { reaches } from '../assignment/words.js';

type Ledger = Pick<People, 'holdingsOf' | 'holdingsIn'>;
/** One person who acts in a post, with all that a drawing of the chain needs. */
export type ChainLink = Readonly<{
  stream: StreamId;
  staff: StaffId;
  post: PostId;
  title: string;
  from: LocalDate;
  to?: LocalDate;
  /** Whose place they take, and their hold on the post. */
  insteadOf?: Readonly<{ staff: StaffId; assignment: AssignmentId }>;
  /** Their own posts, from which they are away for it. */
  own: readonly PostId[];
  /** False while they are away from it themselves. */
  present: boolean;
  /** 1 for who takes the place of the person at the root. */
  depth: number;
}>;

const byStart = (a: Holding, b: Holding): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
/** The assignment of a link bears the id of its case, so that it can be told by it while its holder is away too. */
export const linkOf = ({ basis, assignment }: Pick<Holding, 'basis' | 'assignment'>): StreamId | undefined =>
  basis === 'acting' ? (assignment as string as StreamId) : undefined;
export const assignmentOfLink = (stream: StreamId): AssignmentId => stream as string as AssignmentId;

const actingIn = (ledger: Ledger, post: PostId, day: LocalDate): readonly Holding[] => {
  const acting = holdersOn(ledger.holdingsIn(post), day).filter(({ basis }) => basis === 'acting');
  return acting.filter((one, i) => acting.findIndex(({ assignment }) => assignment === one.assignment) === i);
};
const begins = (ledger: Ledger, { post, assignment, from }: Holding): LocalDate =>
  ledger.holdingsIn(post).find((one) => one.assignment === assignment)?.from ?? from;

/** The absence that an acting person fills on a day: of those in the post, the one that began last before they came. */
const filledBy = (ledger: Ledger, acting: Holding, day: LocalDate): Holding | undefined => {
  const since = begins(ledger, acting);
  return holdersOn(ledger.holdingsIn(acting.post), day)
    .filter((one) => !one.present && one.assignment !== acting.assignment && one.from <= since)
    .sort(byStart)
    .at(-1);
};

/** Whose place is taken in the end, seen from an absence: its holder, then whom that holder acts for, up to the root. */
export const upFrom = (
  ledger: Ledger,
  absence: Holding,
  day: LocalDate,
  seen: readonly Holding[] = [],
): readonly Holding[] => {
  if (seen.some(({ assignment }) => assignment === absence.assignment)) return [];
  const { staff, because } = absence;
  const acts =
    absence.basis === 'acting'
      ? absence
      : holdersOn(ledger.holdingsOf(staff), day).find((one) => because !== undefined && linkOf(one) === because);
  const above = acts && filledBy(ledger, acts, day);
  return [absence, ...(above ? upFrom(ledger, above, day, [...seen, absence]) : [])];
};

/** Who takes somebody's place in a post from a day on, or will. */
export const standInsFor = (ledger: Ledger, { post, assignment }: Held, from: LocalDate): readonly StreamId[] => {
  const acting = ledger
    .holdingsIn(post)
    .filter((one) => one.basis === 'acting' && one.assignment !== assignment && reaches(one, from));
  const theirs = acting.filter(
    (one) => filledBy(ledger, one, one.from > from ? one.from : from)?.assignment === assignment,
  );
  return [...new Set(theirs.map((one) => one.assignment as string as StreamId))];
};

/** Every link under a post on a day, each before those that follow from it; of a person who acts, what others do in their own posts. */
export const chainOf = (
  ledger: Ledger,
  post: PostId,
  day: LocalDate,
  seen: readonly PostId[] = [],
): readonly ChainLink[] => {
  if (seen.includes(post)) return [];
  return [...actingIn(ledger, post, day)].sort(byStart).flatMap((acting): readonly ChainLink[] => {
    const { staff, title, from, to, present } = acting;
    const stream = acting.assignment as string as StreamId;
    const filled = filledBy(ledger, acting, day);
    const left = holdersOn(ledger.holdingsOf(staff), day).filter((one) => !one.present && one.because === stream);
    const own = [...new Set(left.map((one) => one.post))];
    const link: ChainLink = {
      stream,
      staff,
      post,
      title,
      from,
      ...(to && { to }),
      ...(filled && { insteadOf: { staff: filled.staff, assignment: filled.assignment } }),
      own,
      present,
      depth: filled ? upFrom(ledger, filled, day).length : 1,
    };
    return [link, ...own.flatMap((one) => chainOf(ledger, one, day, [...seen, post]))];
  });
};
