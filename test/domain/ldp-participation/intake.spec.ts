import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intakeAfter, intakeOf } from '#libs/domain/ldp-participation/intake.js';
import { instant, type LocalDate } from '#libs/kernel/index.js';
import type { MonthDay } from '#libs/kernel/month-day.js';
import { localDate } from '#libs/kernel/calendar.js';
import { testPack } from '../../support/pack.js';

const { ldp } = testPack.rules;
const joinsOn = (at: string) => intakeOf(instant(at), ldp).joinsOn;

describe('An application joins', () => {
  test.each([
    ['this September up to the last second of 31 August in London', '2027-08-31T23:59:59+01:00', '2027-09-01'],
    ['next September from the first instant of 1 September in London', '2027-09-01T00:00:00+01:00', '2028-09-01'],
    ['this September in that last second, as UTC writes it', '2027-08-31T22:59:59Z', '2027-09-01'],
    ['next September although UTC still writes 31 August', '2027-08-31T23:00:00Z', '2028-09-01'],
    ['the next September that comes when it is handed in in winter', '2027-12-31T23:59:59Z', '2028-09-01'],
    ['this September on New Year’s Day', '2028-01-01T00:00:00Z', '2028-09-01'],
    ['this September on 29 February', '2028-02-29T12:00:00Z', '2028-09-01'],
    ['next September on the first day of term', '2027-09-06T08:30:00Z', '2028-09-01'],
    ['by the clock of the night on which it goes back', '2027-10-31T01:30:00Z', '2028-09-01'],
  ])('%s', (_, at, day) => expect(joinsOn(at)).toBe(day));

  test('with the cut-off that counted and why, so that the applicant can be told', () => {
    expect(intakeOf(instant('2027-08-31T22:50:00Z'), ldp)).toEqual({
      joinsOn: '2027-09-01',
      cutOff: '2027-08-31',
      handedInOn: '2027-08-31',
      why: 'by-the-cut-off-of-the-year',
    });
    expect(intakeOf(instant('2027-09-01T08:00:00Z'), ldp)).toMatchObject({
      joinsOn: '2028-09-01',
      cutOff: '2028-08-31',
      why: 'after-the-cut-off-of-the-year',
    });
  });
});

describe('Another trust', () => {
  const rules = (cutOff: string, joins: string) => ({
    intake: { cutOff: cutOff as MonthDay, joins: joins as MonthDay, explained: '' },
  });
  test.each([
    ['closes in June for September', '06-30', '09-01', '2027-07-01T09:00:00+01:00', '2028-09-01'],
    ['closes in November for January', '11-30', '01-04', '2027-11-30T12:00:00Z', '2028-01-04'],
    ['closes on the last of February, which is the 28th', '02-29', '04-01', '2027-02-28T23:59:59Z', '2027-04-01'],
    ['closes on the last of February, and 1 March is too late', '02-29', '04-01', '2027-03-01T00:00:00Z', '2028-04-01'],
    ['closes on 29 February in a leap year', '02-29', '04-01', '2028-02-29T23:59:59Z', '2028-04-01'],
  ])('%s', (_, cutOff, joins, at, day) => {
    expect(intakeOf(instant(at), rules(cutOff, joins)).joinsOn).toBe(day);
  });
});

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => instant(date.getTime()));

test('whenever it is handed in, it joins after that, within thirteen months, and later never joins earlier', () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      const [first, second] = [a, b].sort() as [typeof a, typeof b];
      const one = intakeOf(first, ldp);
      const days = (Date.parse(one.joinsOn) - Date.parse(localDate(first))) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(366);
      expect(one.cutOff >= one.handedInOn).toBe(true);
      expect(one.joinsOn <= intakeOf(second, ldp).joinsOn).toBe(true);
    }),
  );
});

test('whoever defers joins with the intake after theirs', () => {
  expect(intakeAfter('2027-09-01' as LocalDate, ldp)).toBe('2028-09-01');
  expect(intakeAfter('2028-09-01' as LocalDate, ldp)).toBe('2029-09-01');
});
