import {
  refuse,
  type Context,
  type Holding,
  type LocalDate,
  type Pattern,
  type People,
  type StaffId,
} from '../../kernel/index.js';
import { holdersOn } from '../assignment/holders-on.js';
import { chainOf, linkOf, upFrom } from './chain.js';
import type { Cause, Held, Left } from './words.js';
import type { PostId } from '../../kernel/index.js';
import { isSome, overlap } from '../assignment/words.js';

type Dates = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
export type Asked = Dates &
  Readonly<{ post: PostId; staff: StaffId; cause: Cause; absent?: StaffId | undefined; pattern?: Pattern | undefined }>;

const eachOnce = (holdings: readonly Holding[]): readonly Holding[] =>
  holdings.filter((one, i) => holdings.findIndex(({ assignment }) => assignment === one.assignment) === i);

/** Whose place is to be taken, as the ledger knows it; or why it is nobody's. */
export const placeOf = (asked: Asked, people: People) => {
  const { post, cause, absent, from } = asked;
  const then = people.holdingsIn(post).filter((one) => overlap(one, asked));
  if (cause !== 'absence') {
    const [away] = then.filter((one) => !one.present && one.because === cause);
    return away ? ({ ok: true, place: away } as const) : refuse('HolderNotAway', { post, cause });
  }
  const there = eachOnce(then.filter((one) => one.present && one.from <= from));
  const named = absent ? there.filter(({ staff }) => staff === absent) : there;
  const [place] = named;
  return place && named.length === 1
    ? ({ ok: true, place } as const)
    : refuse('NameWhoIsAway', { post, holders: there.map(({ staff }) => staff) });
};

/** Who is away can't stand in, nor who has a place in the same chain already: it would bite its own tail. */
export const cannotStandIn = ({ staff, from, to }: Asked, place: Holding, people: People) => {
  const own = people.holdingsOf(staff);
  if (staff === place.staff) return refuse('AwayThemself', { staff });
  const then = holdersOn(own, from);
  if (then.length && !then.some(({ present }) => present))
    return refuse('AwayThemself', { staff, because: [...new Set(then.flatMap(({ because }) => because ?? []))] });
  const starts = own.filter((one) => linkOf(one) && one.from > from && (!to || one.from <= to)).map((one) => one.from);
  for (const day of new Set([from, ...starts])) {
    const up = upFrom(people, place, day);
    const links = chainOf(people, up.at(-1)!.post, day).filter((link) => link.staff === staff);
    if (links.length || up.some((one) => one.staff === staff))
      return refuse('ActsInThisChain', { staff, links: links.map(({ stream }) => stream) });
  }
  return undefined;
};

const whole = (some: Pattern, pattern: Pattern): boolean => some.every((part, day) => part === pattern[day]);

/** What a person leaves of their own posts so that they are there for a whole day at most with the new one. */
export const leavesOf = (asked: Dates & Readonly<{ staff: StaffId; pattern: Pattern }>, people: People) => {
  const own = eachOnce(people.holdingsOf(asked.staff).filter((one) => one.present && overlap(one, asked)));
  let over = asked.pattern.map((part, day) => own.reduce((sum, one) => sum + one.pattern[day]!, part) - 1);
  return own.flatMap(({ post, school, assignment, pattern: held }): Left[] => {
    const left = held.map((part, day) => Math.max(0, Math.min(part, over[day]!))) as unknown as Pattern;
    over = over.map((part, day) => part - left[day]!);
    return isSome(left) ? [{ post, school, assignment, ...(!whole(left, held) && { pattern: left }) }] : [];
  });
};

/** Everything that somebody holds in these days; an absence takes them away from all of it. */
export const heldBy = (staff: StaffId, dates: Dates, { people }: Pick<Context<unknown>, 'people'>): readonly Held[] =>
  eachOnce(people.holdingsOf(staff).filter((one) => overlap(one, dates))).map(({ post, assignment }) => ({
    post,
    assignment,
  }));
