import { expect, test } from '@jest/globals';
import { loadCalendars } from '#libs/calendars/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { calculateNotice } from '#libs/resignation/index.js';
import { noticeStepText } from '#libs/words/resignation.js';
import { ash } from '../support/people.js';

const { rules } = loadPacks().current('demo-trust');
const calendar = loadCalendars().of({ id: ash, county: 'Suffolk' })!;
const [appointed, newYear] = ['2026-10-03', '2027-01-01'].map((day) => day as LocalDate) as [LocalDate, LocalDate];
const answerTo = (givenOn: LocalDate) =>
  calculateNotice({ kind: 'head', givenOn, wanted: newYear, calendar, rules: rules.resignation });

test('E19: a Head is appointed on 3 October and a start on 1 January is proposed: 30 September has passed', () => {
  expect(answerTo(appointed).wanted).toMatchObject({
    startsOn: '2027-01-01',
    resignBy: { date: '2026-09-30' },
    passed: true,
  });
});

test('E19: and 1 May, after 30 April, is the earliest without a waiver', () => {
  const { lastDay, earliestStart } = answerTo(appointed);
  expect([lastDay.date, earliestStart.date]).toEqual(['2027-04-30', '2027-05-01']);
});

test('E19: it says so, and that a waiver would allow the earlier date', () => {
  const said = answerTo(appointed).steps.map(noticeStepText);
  expect(said[0]).toBe(
    'To start on 1 January 2027, the resignation was due by 30 September 2026. That date has passed. Without a waiver, the earliest start is 1 May 2027.',
  );
  expect(said.at(-1)).toMatch(/^An earlier start needs a waiver/);
});

test('E19: on 30 September the same start was still possible, and each date names the calendar that it was found by', () => {
  const { wanted, earliestStart } = answerTo('2026-09-30' as LocalDate);
  expect([wanted?.passed, earliestStart]).toEqual([
    false,
    { date: '2027-01-01', calendar: { id: 'suffolk', version: 1 } },
  ]);
});
