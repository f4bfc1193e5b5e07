import fc from 'fast-check';
import type { RecordedChange } from '#libs/domain/assignment/as-known.js';
import {
  assign,
  cancelAssignment,
  cancelAway,
  correctAssignment,
  correctAway,
  goAway,
} from '#libs/domain/assignment/changes.js';
import { evolve } from '#libs/domain/assignment/evolve.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { assignmentsOf, awaysOf, type PostLedger } from '#libs/domain/assignment/state.js';
import { dayNumber, dayOf, instant, type LocalDate, type Pattern, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, cora } from '../../../support/people.js';
import { awayNamed, day, established, named } from '../given.js';

/** Four months with a leap day and a night in which the clocks change; the post begins and ends within them. */
export const first = day('2028-01-10');
export const last = day('2028-05-12');
export const everyDay: readonly LocalDate[] = Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) =>
  dayOf(dayNumber(first) + i),
);

export type Move = Readonly<{
  kind: (typeof kinds)[number];
  which: number;
  absence: number;
  staff: StaffId;
  from: LocalDate;
  to?: LocalDate;
  /** The whole post, or the whole absence, where there is none. */
  pattern?: Pattern;
  /** Hours since the move before it: what is recorded is recorded one after the other. */
  later: number;
}>;

const kinds = [
  'assign',
  'assign',
  'assign',
  'correct',
  'correct',
  'away',
  'away',
  'correct-away',
  'cancel-away',
  'cancel',
] as const;
const half = fc.constantFrom(0, 0.5, 1);
export const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Pattern>([1, 1, 1, 1, 1]) },
  {
    weight: 2,
    arbitrary: fc.tuple(half, half, half, half, half).filter((week) => week.some((part) => part > 0)),
  },
);
export const dates = fc
  .record({
    from: fc.integer({ min: -3, max: everyDay.length + 10 }),
    length: fc.integer({ min: 0, max: 70 }),
    open: fc.boolean(),
  })
  .map(({ from, length, open }) => {
    const begins = dayNumber(first) + from;
    return { from: dayOf(begins), ...(open ? {} : { to: dayOf(begins + length) }) };
  });
export const move: fc.Arbitrary<Move> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    which: fc.nat(7),
    absence: fc.nat(1),
    staff: fc.constantFrom(ada, ben, cora),
    dates,
    part: fc.option(pattern, { nil: undefined, freq: 2 }),
    later: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ dates: when, part, ...rest }): Move => ({ ...rest, ...when, ...(part && { pattern: part }) }));
export const moves = fc.array(move, { minLength: 5, maxLength: 30, size: 'max' });

/** What is asked about somebody who is there or away, where there is one; a new assignment has an id of its own. */
const decide = (post: PostLedger, n: number, asked: Move) => {
  const { kind, which, absence, staff, from, to, pattern: week } = asked;
  const held = assignmentsOf(post);
  const those = /-away$/.test(kind) ? held.filter((one) => awaysOf(one).length > 0) : held;
  const assignment = kind === 'assign' ? named(`a-${n}`) : (those[which % those.length]?.assignment ?? named('nobody'));
  const aways = held.filter((one) => one.assignment === assignment).flatMap(awaysOf);
  const away = kind === 'away' ? awayNamed(`away-${n}`) : (aways[absence % aways.length]?.away ?? awayNamed('none'));
  const what = { assignment, from, to, pattern: week };
  switch (kind) {
    case 'assign':
      return assign(post, { ...what, staff, basis: 'cover' });
    case 'correct':
      return correctAssignment(post, what);
    case 'cancel':
      return cancelAssignment(post, { assignment });
    case 'away':
      return goAway(post, { ...what, away });
    case 'correct-away':
      return correctAway(post, { ...what, away });
    case 'cancel-away':
      return cancelAway(post, { assignment, away });
  }
};

/** What people asked for one after the other, as far as it was not refused, with the instants at which it was recorded. */
export const played = (script: readonly Move[], week: Pattern): readonly RecordedChange[] => {
  const begin: PostEvent = established({ from: first, pattern: week });
  let post = evolve({ status: 'NotEstablished' }, begin);
  let at = Date.parse('2027-12-01T00:00:00Z');
  const log: RecordedChange[] = [{ event: begin, at: instant(at) }];
  for (const [n, asked] of script.entries()) {
    at += asked.later * 3_600_000;
    const decision = decide(post, n, asked);
    if (!decision.ok) continue;
    for (const event of decision.events) {
      post = evolve(post, event);
      log.push({ event, at: instant(at) });
    }
  }
  return log;
};
