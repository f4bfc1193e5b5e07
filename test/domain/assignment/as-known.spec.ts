import { expect, test } from '@jest/globals';
import { asKnownOn, knownBy, type RecordedChange } from '#libs/domain/assignment/as-known.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { instant, type Instant, type LocalDate } from '#libs/kernel/index.js';
import { ada, ben } from '../../support/people.js';
import * as its from './given.js';

const { day, named } = its;
const at = (text: string, event: PostEvent): RecordedChange => ({ event, at: instant(text) });
const log: readonly RecordedChange[] = [
  at('2026-09-01T08:00:00Z', its.established()),
  at('2026-09-01T08:05:00Z', its.assigned('ada-1', ada, '2021-01-01')),
  at('2027-03-28T00:30:00Z', its.away('ada-1', 'away-1', '2027-04-12')),
  at('2027-07-01T22:59:59.999Z', its.assigned('ben-1', ben, '2027-04-12', { basis: 'cover' })),
  at('2027-07-01T23:00:00Z', {
    type: 'AssignmentCorrected',
    data: { assignment: named('ben-1'), revision: 2, from: day('2027-04-19'), pattern: its.full },
  }),
];
const known = (by: LocalDate | Instant) => holdings(asKnownOn(log, by), its.thePost).map(its.told);

test('before anything was recorded, there was no post', () => {
  expect(asKnownOn(log, day('2026-08-31'))).toEqual({ status: 'NotEstablished' });
  expect(asKnownOn([], day('2027-01-01'))).toEqual({ status: 'NotEstablished' });
});

test('what was recorded by then is known, whatever days it is about', () => {
  expect(known(day('2026-09-01'))).toEqual(['ada 2021-01-01.. there']);
  expect(known(instant('2026-09-01T08:00:00Z'))).toEqual([]);
  expect(known(instant('2026-09-01T08:05:00Z'))).toHaveLength(1);
});

test('a day ends at midnight in London, in winter and in summer', () => {
  expect(knownBy(day('2027-01-15'))).toBe('2027-01-15T23:59:59.999Z');
  expect(knownBy(day('2027-07-01'))).toBe('2027-07-01T22:59:59.999Z');
  expect(known(day('2027-07-01'))).toContain('ben 2027-04-12.. there');
  expect(known(day('2027-07-02'))).toContain('ben 2027-04-19.. there');
});

test('the days on which the clocks change have 23 and 25 hours', () => {
  const hours = (text: string, before: string) =>
    (Date.parse(knownBy(day(text))) - Date.parse(knownBy(day(before)))) / 3_600_000;
  expect(hours('2027-03-28', '2027-03-27')).toBe(23);
  expect(hours('2027-10-31', '2027-10-30')).toBe(25);
  expect(hours('2028-02-29', '2028-02-28')).toBe(24);
  expect(known(day('2027-03-27'))).toEqual(['ada 2021-01-01.. there']);
  expect(known(day('2027-03-28'))).toHaveLength(2);
});

test('an event is never known before those that stand before it, even where a clock was set back', () => {
  const setBack = [log[0]!, log[2]!, { ...log[1]!, at: log[0]!.at }];
  expect(holdings(asKnownOn(setBack, day('2026-12-31')), its.thePost)).toEqual([]);
});

test('an event counts as known no earlier than those before it, even where a clock was set back', () => {
  const setBack = [log[0]!, at('2026-08-01T12:00:00Z', its.assigned('ada-1', ada, '2021-01-01'))];
  const held = (by: string) => holdings(asKnownOn(setBack, day(by)), its.thePost);
  expect(held('2026-08-31')).toEqual([]);
  expect(held('2026-09-01')).toHaveLength(1);
});

test('a post that is deleted while its holder is away is held until then, and before that was known, for longer', () => {
  const away = at('2026-09-03T12:00:00Z', its.away('ada-1', 'away-1', '2027-01-04', { because: its.secondment }));
  const changes = [...log.slice(0, 2), away, at('2026-09-04T12:00:00Z', its.deleted('2027-02-01'))];
  const told = (by: string) =>
    holdings(asKnownOn(changes, day(by)), its.thePost)
      .map(its.told)
      .at(-1);
  expect(told('2026-09-03')).toBe('ada 2027-01-04.. away');
  expect(told('2026-09-04')).toBe('ada 2027-01-04..2027-01-31 away');
});
