import fc from 'fast-check';
import { readinesses, type Nominee, type Question, type Readiness } from '#libs/domain/key-post/words.js';
import {
  dayNumber,
  dayOf,
  type Basis,
  type LocalDate,
  type Pattern,
  type PostId,
  type StaffId,
} from '#libs/kernel/index.js';
import { birch, ash } from '../../../support/people.js';
import * as its from '../trust.js';
import { named, nominated } from '../trust.js';
import type { World } from '../world.js';

const sizes = { posts: 6, people: 7 } as const;
export const thePosts: readonly PostId[] = Array.from({ length: sizes.posts }, (_, i) => its.postNo(i + 1));
export const people: readonly StaffId[] = ['ada', 'ben', 'cora', 'dev', 'ella', 'hr-2', 'head-ash'].map((one) => `staff-${one}` as StaffId); // prettier-ignore
const start = dayNumber(its.day('2027-01-01'));
export const inSpring = (n: number): LocalDate => dayOf(start + n);

type Hold = Readonly<{ post: number; staff: number; from: number; length?: number; basis: Basis; part: number; awayFrom?: number; awayFor: number }>; // prettier-ignore
type Placed = Readonly<{ post: number; kind: number; of: number; readiness: Readiness }>;
export type Drawn = Readonly<{
  holds: readonly Hold[];
  placed: readonly Placed[];
  key: readonly boolean[];
  base: readonly boolean[];
}>;

const parts: readonly Pattern[] = [
  [1, 1, 1, 1, 1],
  [1, 1, 0.5, 0, 0],
  [0, 0, 0.5, 1, 1],
];
const hold: fc.Arbitrary<Hold> = fc.record(
  {
    post: fc.nat(sizes.posts - 1),
    staff: fc.nat(sizes.people - 1),
    from: fc.integer({ min: -200, max: 90 }),
    length: fc.integer({ min: 20, max: 300 }),
    basis: fc.constantFrom<Basis>('substantive', 'substantive', 'substantive', 'acting', 'cover'),
    part: fc.nat(2),
    awayFrom: fc.integer({ min: 0, max: 60 }),
    awayFor: fc.integer({ min: 5, max: 90 }),
  },
  { requiredKeys: ['post', 'staff', 'from', 'basis', 'part', 'awayFor'] },
);
const placement: fc.Arbitrary<Placed> = fc.record({
  post: fc.nat(sizes.posts - 1),
  kind: fc.nat(3),
  of: fc.nat(6),
  readiness: fc.constantFrom('now' as const, 'now' as const, ...readinesses),
});
export const drawn: fc.Arbitrary<Drawn> = fc.record({
  holds: fc.array(hold, { minLength: 1, maxLength: 8, size: 'max' }),
  placed: fc.array(placement, { minLength: 8, maxLength: 24, size: 'max' }),
  key: fc.array(fc.constantFrom(true, true, true, false), { minLength: sizes.posts, maxLength: sizes.posts }),
  base: fc.array(fc.constantFrom(true, true, false), { minLength: sizes.posts, maxLength: sizes.posts }),
});

const nomineeOf = ({ kind, of }: Placed): Nominee => {
  if (kind === 0) return { by: 'post', post: thePosts[of % sizes.posts]! };
  if (kind === 1) return of % 2 ? { by: 'role', role: 'Head' } : { by: 'pool' };
  return { by: 'staff', staff: people[of % sizes.people]! };
};

/** Any trust at all, also one whose posts are held doubly or by nobody: what is asked has an answer there too. */
export const worldOf = ({ holds, placed, key, base }: Drawn): World => {
  let world = thePosts.reduce<World>(
    (all, post, i) => its.vacant(all, post, 'Post', { school: i % 2 ? ash : birch }),
    {},
  );
  world = thePosts.reduce((all, post, i) => (base[i] ? its.assigned(all, post, people[i]!) : all), world);
  for (const [n, { post, staff, from, length, basis, part, awayFrom, awayFor }] of holds.entries()) {
    const [at, who] = [thePosts[post]!, people[staff]!];
    const assignment = `${who}-${at.slice(-1)}` as never;
    const to = length === undefined ? {} : { to: inSpring(from + length) };
    const because =
      n % 2 ? {} : { because: `acting-up-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as never };
    world = its.assigned(world, at, who, { assignment, basis, from: inSpring(from), ...to, pattern: parts[part]!, ...because }); // prettier-ignore
    if (awayFrom !== undefined) world = its.away(world, at, who, inSpring(awayFrom), inSpring(awayFrom + awayFor));
  }
  world = thePosts.reduce((all, post, i) => (key[i] ? named(all, post) : all), world);
  return placed.reduce((all, one, n) => nominated(all, thePosts[one.post]!, n, nomineeOf(one), one.readiness), world);
};

export const question: fc.Arbitrary<Question> = fc
  .record({
    staff: fc.nat(sizes.people - 1),
    lastDay: fc.nat(60),
    length: fc.integer({ min: 1, max: 200 }),
    ready: fc.constantFrom(...readinesses),
    pool: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }),
    choose: fc.array(fc.record({ post: fc.constantFrom(...thePosts), staff: fc.constantFrom(...people) }), {
      maxLength: 3,
    }),
  })
  .map(({ staff, lastDay, length, ready, pool, choose }) => ({
    leaver: people[staff]!,
    lastDay: inSpring(lastDay),
    until: inSpring(lastDay + length),
    ready,
    pool,
    choose,
  }));
