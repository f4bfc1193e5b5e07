import fc from 'fast-check';
import { dayAfter, dayNumber, dayOf, type PostId, type StaffId, type StreamId } from '#libs/kernel/index.js';
import * as its from '../trust.js';
import { day, nothing, playing, type World } from '../world.js';

export const person = (n: number) => `staff-number-${n}` as StaffId;
export const plusDays = (date: string, n: number) => dayOf(dayNumber(day(date)) + n);
/** One person in each of so many posts, the first the most senior. */
export const establishment = (posts: number): World =>
  Array.from({ length: posts }).reduce<World>(
    (world, _, n) => its.held(world, its.postNo(n), person(n), { title: `Post ${n}`, management: n < 2 }),
    nothing,
  );

export type LongChain = Readonly<{
  world: World;
  depth: number;
  since: string;
  until: string;
  on: string;
  starts: readonly string[];
}>;
export const links = (depth: number): readonly StreamId[] => Array.from({ length: depth }, (_, n) => its.linkNo(n + 1));
export const posts = (depth: number): readonly PostId[] => Array.from({ length: depth + 1 }, (_, n) => its.postNo(n));

/** Who is at the root is seconded; each next person acts for the one before, from the same day or a later one. */
const built = (depth: number, start: number, length: number, delays: readonly number[], returns: number): LongChain => {
  const since = plusDays('2027-01-01', start);
  const until = plusDays(since, length);
  const starts = links(depth).reduce<readonly string[]>(
    (all, _, n) => [...all, plusDays(all.at(-1) ?? since, Math.min(delays[n]!, Math.floor(length / depth)))],
    [],
  );
  const at = '2026-12-01T09:00:00Z';
  const away = its.secondedFrom(establishment(depth + 1), person(0), its.postNo(0), since, until);
  const arranged = links(depth).map((link, n) =>
    its.arranging(
      link,
      its.postNo(n),
      person(n + 1),
      starts[n]!,
      { cause: n === 0 ? its.secondment : its.linkNo(n) },
      at,
    ),
  );
  const begins = links(depth).map((link) => its.asks(link, 'BeginActing', {}, `${until}T12:00:00Z`, its.itself(link)));
  const on = plusDays(since, 1 + (returns % (length + 1)));
  const world = playing(away, ...arranged, ...begins.filter((_, n) => starts[n]! < on));
  return { world, depth, since, until: dayAfter(day(until)), on, starts };
};

const asked = {
  depth: fc.integer({ min: 1, max: 6 }),
  start: fc.integer({ min: 0, max: 900 }),
  length: fc.integer({ min: 7, max: 400 }),
  delays: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }),
  returns: fc.nat({ max: 400 }),
};
/** What a chain is built from: small enough to be read where a law does not hold for it. */
export const anyChain = () => fc.record(asked);
type AnyChain = Parameters<Parameters<ReturnType<typeof anyChain>['map']>[0]>[0];
export const chainFrom = ({ depth, start, length, delays, returns }: AnyChain): LongChain =>
  built(depth, start, length, delays, returns);
