import { expect, test } from '@jest/globals';
import { asKnownOn, type RecordedChange } from '#libs/domain/assignment/as-known.js';
import { afterEvents, assign, correctAway } from '#libs/domain/assignment/changes.js';
import { coverage, type Period } from '#libs/domain/assignment/coverage.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import { ada, ben } from '../support/people.js';
import * as its from '../domain/assignment/given.js';

const { day, named, awayNamed } = its;
const recorded = (at: string, ...events: readonly PostEvent[]): readonly RecordedChange[] =>
  events.map((event) => ({ event, at: instant(at) }));

/** By January the ledger has it that Ada leaves on 1 March, and nothing of anybody who acts for her. */
const before = [
  ...recorded('2026-09-01T09:00:00Z', ...its.heldByAda),
  ...recorded('2026-12-14T09:00:00Z', its.away('ada-1', 'away-1', '2027-03-01', { because: its.secondment })),
];
const ledger = afterEvents(
  { status: 'NotEstablished' },
  before.map(({ event }) => event),
);

/** In March HR discovers that she left on 6 January, and that Ben has acted since then. */
const left = correctAway(ledger, { assignment: named('ada-1'), away: awayNamed('away-1'), from: day('2027-01-06') });
const acts = assign(afterEvents(ledger, left.ok ? left.events : []), {
  assignment: named('ben-1'),
  staff: ben,
  basis: 'acting',
  from: day('2027-01-06'),
  because: its.acting,
});
const discovered = [...(left.ok ? left.events : []), ...(acts.ok ? acts.events : [])];
const log = [...before, ...recorded('2027-03-09T14:30:00Z', ...discovered)];
const knownOf = (changes: readonly RecordedChange[], known: string) =>
  holdings(asKnownOn(changes, day(known)), its.thePost);
const toldOn = (changes: readonly RecordedChange[], on: LocalDate, known: string) =>
  holdersOn(knownOf(changes, known), on).map(its.told);
const packOf = (changes: readonly RecordedChange[], period: Period, known: string) =>
  coverage(knownOf(changes, known), period, its.full);
const february = { from: day('2027-02-01'), to: day('2027-02-26') };
const inFebruary = day('2027-02-12');
const told = (known: string) => toldOn(log, inFebruary, known);

test('E43: what HR discovers in March is accepted with the day on which it was true', () => {
  expect(discovered).toMatchObject([
    { type: 'AwayCorrected', data: { revision: 2, from: '2027-01-06' } },
    { type: 'HolderAssigned', data: { staff: ben, from: '2027-01-06' } },
  ]);
  expect(log.slice(before.length).map(({ at }) => at)).toEqual(Array(2).fill('2027-03-09T14:30:00.000Z'));
});

test('E43: who was there in February is answered with what March knows', () => {
  expect(told('2027-03-09')).toEqual(['ada 2027-01-06.. away', 'ben 2027-01-06.. there']);
});

test('E43: what February’s board pack said can still be said', () => {
  expect(told('2027-02-28')).toEqual(['ada 2021-01-01..2027-02-28 there']);
  expect(told('2027-03-08')).toEqual(told('2027-02-28'));
  const pack = (changes: readonly RecordedChange[]) => packOf(changes, february, '2027-02-26');
  expect(pack(log)).toEqual(pack(before));
  expect(JSON.stringify(pack(log))).toBe(JSON.stringify(pack(before)));
});

test('E43: the pack as it is printed today has the acting Head in it', () => {
  const holders = (known: string) =>
    packOf(log, february, known).flatMap((one) => one.holders.map(({ staff }) => staff));
  expect(holders('2027-02-26')).toEqual([ada]);
  expect(holders('2027-03-31')).toEqual([ben]);
});

test('E43: corrected once more, each month keeps what it knew', () => {
  const again: PostEvent = {
    type: 'AssignmentCorrected',
    data: { assignment: named('ben-1'), revision: 2, from: day('2027-01-11'), pattern: its.full },
  };
  const longer = [...log, ...recorded('2027-04-06T09:00:00Z', again)];
  const asked = (known: string) => toldOn(longer, day('2027-01-07'), known);
  expect(asked('2027-02-28')).toEqual(['ada 2021-01-01..2027-02-28 there']);
  expect(asked('2027-03-31')).toEqual(['ada 2027-01-06.. away', 'ben 2027-01-06.. there']);
  expect(asked('2027-04-06')).toEqual(['ada 2027-01-06.. away']);
  const january = { from: day('2027-01-04'), to: day('2027-01-15') };
  const gaps = packOf(longer, january, '2027-04-06').filter(({ state }) => state !== 'covered');
  expect(gaps).toMatchObject([{ from: '2027-01-06', to: '2027-01-08', state: 'gap' }]);
});
