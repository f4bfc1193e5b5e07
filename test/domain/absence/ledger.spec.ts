import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delegationsIn, summary } from '#libs/domain/absence/state.js';
import type { AbsenceEvent } from '#libs/domain/absence/events.js';
import { ada, ash, ben, headOfAsh } from '../../support/people.js';
import * as its from './given.js';

const { added, planned, removed, rowsOf } = its;
const row = (from: string, to: string, toStaff = ben) => ({
  kind: 'delegation',
  fromStaff: headOfAsh,
  toStaff,
  role: 'Head',
  school: ash,
  from,
  to,
});
const changed = (from: string, to: string): AbsenceEvent => ({
  type: 'AbsenceChanged',
  data: { from: its.day(from), to: its.day(to), by: headOfAsh },
});
const ended = (to: string): AbsenceEvent => ({ type: 'AbsenceEndedEarly', data: { to: its.day(to), by: headOfAsh } });

describe('who stands in is in the ledger', () => {
  test('for the days of the absence, wherever they are moved to', () => {
    expect(rowsOf(planned())).toEqual([]);
    expect(rowsOf(planned(), added())).toEqual([row('2027-01-18', '2027-01-22')]);
    expect(rowsOf(planned(), added(), changed('2027-01-20', '2027-01-29'))).toEqual([row('2027-01-20', '2027-01-29')]);
    expect(rowsOf(planned(its.now), added(), ended('2027-01-12'))).toEqual([row('2027-01-04', '2027-01-12')]);
  });
  test('from the day on which they were named, up to the one before they were removed', () => {
    const late = added(its.asHead(), 1, '2027-01-11');
    expect(rowsOf(planned(its.now), late)).toEqual([row('2027-01-11', '2027-01-22')]);
    expect(rowsOf(planned(its.now), added(), removed('2027-01-10'))).toEqual([row('2027-01-04', '2027-01-10')]);
    expect(rowsOf(planned(its.now), late, removed('2027-01-10'))).toEqual([]);
    expect(rowsOf(planned(), added(), removed())).toEqual([]);
  });
  test('not at all where the absence ends before, or is cancelled', () => {
    expect(rowsOf(planned(its.now), added(its.asHead(), 1, '2027-01-11'), ended('2027-01-10'))).toEqual([]);
    expect(rowsOf(planned(), added(), its.cancelled)).toEqual([]);
  });
});

test('an event that comes before the first one changes nothing', () => {
  expect(its.fold(added(), removed(), its.cancelled).status).toBe('NotPlanned');
  expect(() => summary(its.fold())).toThrow('nobody planned');
});

test('its summary names who is away and who stands in, and no reason', () => {
  expect(summary(its.fold(planned(), added(), added(its.asHead(ada), 2), removed()))).toEqual({
    status: 'Planned',
    title: 'Absence',
    school: ash,
    open: true,
    involved: [headOfAsh, ada],
  });
});

const commands = fc.oneof(
  fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => its.change(plus(a), plus(a + b))),
  fc.nat(20).map((n) => its.endEarly(plus(n))),
  fc.constantFrom(ben, ada).map((to) => its.add(its.asHead(to))),
  fc.integer({ min: 1, max: 4 }).map((n) => its.remove(n)),
  fc.constant(its.cancel),
);
const plus = (days: number): string => new Date(Date.UTC(2027, 0, 8 + days)).toISOString().slice(0, 10);

test('whatever is asked, and whenever: nobody stands in outside the absence, and what has been stays as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(commands, fc.nat(3)), { maxLength: 12 }), (play) => {
      let log: readonly AbsenceEvent[] = [planned({ from: its.day('2027-01-11'), to: its.day('2027-01-22') }), added()];
      let today = 11;
      for (const [command, later] of play) {
        today = Math.min(31, today + later);
        const at = `2027-01-${today}T09:00:00Z`;
        const decision = its.given(...log).when(command, headOfAsh, { at });
        if (!decision.ok) continue;
        const before = rowsOf(...log);
        log = [...log, ...(decision.events as readonly AbsenceEvent[])];
        const state = its.fold(...log);
        if (state.status === 'NotPlanned') throw new Error('It was planned.');
        const standIn = (rows: ReturnType<typeof rowsOf>, day: string) =>
          rows.flatMap((one) =>
            one.from <= day && day <= (one.to ?? day) && one.kind === 'delegation' ? one.toStaff : [],
          );
        for (let n = 3; n < today - 8; n++)
          expect(standIn(rowsOf(...log), plus(n)).sort()).toEqual(standIn(before, plus(n)).sort());
        for (const one of rowsOf(...log)) {
          expect(one.from >= state.window.from && one.to! <= state.window.to).toBe(true);
          expect(one.from <= one.to!).toBe(true);
        }
        expect(delegationsIn(state).every(({ removed: gone }) => !gone)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
