import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayAfter,
  dayBefore,
  dayNumber,
  weekdayOf,
  type Holding,
  type LocalDate,
  type StaffId,
} from '#libs/kernel/index.js';
import type { Answer } from '#libs/domain/key-post/what-if/answer.js';
import { isBy, type Question } from '#libs/domain/key-post/words.js';
import { askedIn, knownIn } from '../asked.js';
import { holdingsIn, holdingsOf, type World } from '../world.js';
import { drawn, question, thePosts, worldOf } from './worlds.js';

const runs = { numRuns: 150 };
const each = (law: (world: World, asked: Question, answer: Answer) => void) =>
  fc.assert(
    fc.property(drawn, question, (trust, asked) => {
      const world = worldOf(trust);
      law(world, asked, askedIn(world, asked));
    }),
    runs,
  );
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};
/** Who goes, and the last day on which they hold what they hold now. */
const goers = ({ moves }: Answer, { leaver, lastDay }: Question): ReadonlyMap<StaffId, LocalDate> =>
  new Map([[leaver, lastDay], ...moves.map(({ staff, from }) => [staff, dayBefore(from)] as const)]);

test('a what-if changes nothing, and asked again it answers the same', () => {
  fc.assert(
    fc.property(drawn, question, (trust, asked) => {
      const world = frozen(worldOf(trust));
      const before = JSON.stringify(world);
      const [once, twice] = [askedIn(world, frozen(asked)), askedIn(world, asked)];
      expect(twice).toEqual(once);
      expect(JSON.stringify(world)).toBe(before);
    }),
    runs,
  );
});

test('every post that opens is named, once for each who leaves it, and no other', () => {
  each((world, asked, answer) => {
    const expected = [...goers(answer, asked)].flatMap(([staff, lastDay]) => {
      const held = holdingsOf(world, staff).filter(({ to }) => to === undefined || to > lastDay);
      return [...new Set(held.map(({ post }) => `${post} ${staff}`))];
    });
    expect(answer.opens.map(({ post, left }) => `${post} ${left}`).sort()).toEqual(expected.sort());
  });
});

test('nobody is counted twice: each moves once, and who leaves moves nowhere', () => {
  each((_, { leaver }, { moves, opens }) => {
    const movers = moves.map(({ staff }) => staff);
    expect(new Set(movers).size).toBe(movers.length);
    expect(movers).not.toContain(leaver);
    for (const { candidates } of opens) {
      const named = candidates.map(({ staff }) => staff);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

test('who moves is nominated, employed, and as ready as was asked for, or chosen', () => {
  each((world, asked, { moves }) => {
    const known = knownIn(world, asked.pool);
    for (const { to, staff, from, readiness } of moves) {
      const meant = known.nominationsOf(to)?.flatMap(({ nominee }) => known.membersOf(nominee, from));
      expect(meant).toContain(staff);
      expect(known.employed(staff, from)).toBe(true);
      const chosen = asked.choose.some((one) => one.post === to && one.staff === staff);
      expect(chosen || isBy(readiness, asked.ready)).toBe(true);
    }
  });
});

test('every post that is filled has one move into it, and one that is open has nobody who could', () => {
  each((_, __, { opens, moves, depth }) => {
    const filled = opens.filter(({ outcome }) => outcome === 'filled').map(({ post, depth: at }) => `${post} ${at}`);
    expect(moves.map(({ to, depth: at }) => `${to} ${at}`)).toEqual(filled);
    for (const { outcome, candidates } of opens)
      if (outcome === 'open') expect(candidates.filter(({ cannot }) => !cannot)).toEqual([]);
    expect(depth).toBe(Math.max(0, ...moves.map((move) => move.depth)));
  });
});

/** How much of a day is held, told one day at a time: of the ledger, and as it would be. */
const heldOn = (stretches: readonly Holding[], day: LocalDate) =>
  stretches
    .filter(({ present, from, to }) => present && from <= day && (to === undefined || to >= day))
    .reduce((sum, { pattern }) => sum + pattern[weekdayOf(dayNumber(day))]!, 0);
const stateOf = (held: number) => (held > 1 ? 'double' : held === 1 ? 'covered' : held === 0 ? 'gap' : 'part');

test('each working day that is worse held by who goes is told, and each day that is told is otherwise than it was', () => {
  each((world, asked, answer) => {
    const gone = goers(answer, asked);
    const into = new Set(answer.moves.map(({ to }) => to));
    for (const post of thePosts) {
      const stretches = holdingsIn(world, post);
      const stay = stretches.flatMap((one) => {
        const last = gone.get(one.staff);
        if (last === undefined || one.to === undefined ? last === undefined : one.to <= last) return [one];
        return one.from > last! ? [] : [{ ...one, to: last! }];
      });
      const told = answer.breaks.filter((one) => one.post === post);
      for (let day = dayAfter(asked.lastDay); day <= asked.until; day = dayAfter(day)) {
        if (weekdayOf(dayNumber(day)) > 4) continue;
        const [was, without] = [heldOn(stretches, day), heldOn(stay, day)].map(stateOf);
        const broken = told.find(({ from, to }) => from <= day && day <= to);
        if (into.has(post)) expect(broken?.state).not.toBe(was);
        else expect([post, day, broken?.state]).toEqual([post, day, without === was || without === 'covered' ? undefined : without]); // prettier-ignore
      }
    }
  });
});

test('these trusts have chains, posts that stay open, stand-ins and covers, so that the laws are tested where they matter', () => {
  const answers = fc
    .sample(fc.tuple(drawn, question), { numRuns: 300, seed: 1 })
    .map(([trust, asked]) => askedIn(worldOf(trust), asked));
  const outcomes = answers.flatMap(({ opens }) => opens.map(({ outcome }) => outcome));
  for (const outcome of ['filled', 'open', 'covered', 'stand-in', 'later'])
    expect([outcome, outcomes.filter((one) => one === outcome).length > 10]).toEqual([outcome, true]);
  expect(answers.filter(({ depth }) => depth > 2).length).toBeGreaterThan(5);
});
