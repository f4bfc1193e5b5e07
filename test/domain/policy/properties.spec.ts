import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueFrom } from '#libs/domain/policy/cadence/due.js';
import { dayNumber, dayOf, type LocalDate } from '#libs/kernel/index.js';
import { hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { decided, eventsOf, inShort, nothing, playing, policyIn, policyNumbered, told, type World } from './world.js';

const day = fc.integer({ min: dayNumber('2000-01-01' as LocalDate), max: dayNumber('2040-12-31' as LocalDate) }).map(dayOf); // prettier-ignore
const exactly = (value: string) => ({ precision: 'day', value }) as const;
const at = (date: string) => `${date}T09:00:00Z`;

test('of what contradicts, the earliest governs, everything later is told, and a decision ends it', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 120 }),
      (approved, printed, stated, own) => {
        // prettier-ignore
        const sources = {
        registeredOn: approved,
        approvedOn: exactly(approved),
        printed: { value: exactly(printed), lines: [10] },
        stated: { value: stated, lines: [91] },
        ownMonths: own,
      };
        const { due, conflicts } = dueFrom(sources, 24);
        expect(due <= printed).toBe(true);
        for (const one of conflicts) expect(one.due > due).toBe(true);
        expect(dueFrom({ ...sources, decided: { date: exactly(printed) } }, 24)).toMatchObject({ due: printed, conflicts: [] }); // prettier-ignore
      },
    ),
  );
});

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
])('%s and %i months is %s', (approved, months, due) => {
  const sources = { registeredOn: approved as LocalDate, approvedOn: exactly(approved), ownMonths: months };
  expect(dueFrom(sources, 24).due).toBe(due);
});

const tick = (world: World, date: LocalDate, stream = its.one): World =>
  ['ReachRung', 'MarkOverdue'].reduce((before, type) => {
    const asking = { type, by: 'process', at: at(date), stream } as const;
    return decided(before, asking).ok ? playing(before, asking) : before;
  }, world);

test('each rung comes at most once however often and seldom the process looks, and overdue never ends being in force', () => {
  const from = dayNumber('2028-01-01' as LocalDate);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (offsets) => {
      const days = offsets.sort((a, b) => a - b).map((offset) => dayOf(from + offset));
      const world = days.reduce((before, date) => tick(before, date), its.inForce);
      const rungs = eventsOf(world, 'RungReached').map(({ rung }) => rung);
      expect(new Set(rungs).size).toBe(rungs.length);
      expect(policyIn(world).standing).toBe('InForce');
    }),
    { numRuns: 40 },
  );
});

test('after an outage only the rung on which the day stands comes, told to whom its lateness asks for', () => {
  const late = tick(its.inForce, '2028-09-20' as LocalDate);
  expect(eventsOf(late, 'RungReached')).toMatchObject([{ rung: 'after-7', to: 'board' }]);
  expect(inShort(late, { type: 'ReachRung', by: 'process', at: at('2028-09-20') })).toBe('no: NotDueYet');
});

test('an approval of one text never serves another', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (other) => {
      fc.pre(other !== its.second);
      expect(inShort(its.approved, its.publishing(other))).toBe('no: NotTheVersionApproved');
      expect(inShort(playing(its.approved, its.editing(other)), its.publishing(other))).toBe('no: NotApproved');
    }),
    { numRuns: 30 },
  );
});

/** One review of a policy from its day to its publication, by minor change and the Board. */
const reviewed = (world: World, stream: typeof its.one, n: number): World => {
  const { opensOn } = policyIn(world, stream).due!;
  const hash = String(n).padStart(64, '0');
  const all = { at: at(opensOn), stream };
  const minor = { ...its.editing(hash, 'minor'), by: hr };
  const ready = playing(
    world,
    ...[{ type: 'OpenDueReview', by: 'process' } as const, minor, its.submitting(hash)].map((one) => ({
      ...one,
      ...all,
    })),
    ...[its.approving('owner', slt, hash), its.approving('SLT', sltTwo, hash)].map((one) => ({ ...one, ...all })),
  );
  const held = { ...its.held, hash, on: opensOn };
  const put = told(ready, { what: 'put-on-agenda', ...held }, all.at, stream);
  const decision = { what: 'approved', ...held, minuteRef: 'B/1', contentReviewed: true } as const;
  return playing(told(put, decision, all.at, stream), { ...its.publishing(hash, all.at), stream });
};

test('ten years of reviews of forty policies keep their cadence', () => {
  for (let n = 1; n <= 40; n++) {
    const stream = policyNumbered(n);
    const from = dayOf(dayNumber('2026-01-01' as LocalDate) + n * 5);
    let world = its.alsoInForce(nothing, stream, 'Pay', from);
    for (let review = 1; policyIn(world, stream).due!.due.due < '2037-01-01'; review++) {
      const { opensOn } = policyIn(world, stream).due!;
      world = reviewed(world, stream, review);
      const { due, review: open, overdue } = policyIn(world, stream);
      expect([open, overdue]).toEqual([undefined, false]);
      expect(due!.due.due).toBe(dueFrom({ registeredOn: opensOn, approvedOn: exactly(opensOn) }, 24).due);
    }
    expect(policyIn(world, stream).reviews).toBeGreaterThanOrEqual(6);
  }
});
