import { expect, test } from '@jest/globals';
import { ask, saidOf } from './asking.js';

test('a Head who is too late is told which date has passed, what comes next, and that a waiver may help', () => {
  expect(saidOf(ask('head', '2026-10-03', { wanted: '2027-01-01' }))).toEqual([
    'To start on 1 January 2027, the resignation was due by 30 September 2026. That date has passed. Without a waiver, the earliest start is 1 May 2027.',
    'Heads resign by 31 January, 30 April or 30 September.',
    'Of these dates, the next from 3 October 2026 on is 31 January 2027.',
    'Sunday 31 January 2027 is no working day: hand the letter in by Friday 29 January 2027.',
    'Then the last day in the present post is 30 April 2027, and the earliest start 1 May 2027.',
    'The school where the post is has its first day of term from then on Tuesday 4 May 2027.',
    'The summer term there begins on 12 April 2027. Who leaves to start with it may be paid only until 11 April 2027: ask HR.',
    'An earlier start needs a waiver: the school that releases agrees to it. In a move within the trust all sides do so when they sign the date.',
  ]);
});

test('a teacher in time is told by when, and nothing of a waiver', () => {
  expect(saidOf(ask('teacher', '2028-02-01', { wanted: '2028-09-01' }))).toEqual([
    'A start on 1 September 2028 is possible with a resignation by 31 May 2028.',
    'Teachers, deputy and assistant heads resign by the end of February, 31 May or 31 October.',
    'Of these dates, the next from 1 February 2028 on is 29 February 2028.',
    'Then the last day in the present post is 30 April 2028, and the earliest start 1 May 2028.',
    'The school where the post is has its first day of term from then on Tuesday 2 May 2028.',
    'The summer term there begins on 24 April 2028. Who leaves to start with it may be paid only until 23 April 2028: ask HR.',
  ]);
});

test('support staff hear of their contract', () => {
  expect(saidOf(ask('support', '2026-10-05', { contractNotice: 'P4W' }))).toEqual([
    'The contract asks for 4 weeks of notice.',
    'The resignation is handed in on 5 October 2026.',
    'Then the last day in the present post is 2 November 2026, and the earliest start 3 November 2026.',
    'An earlier start needs a waiver: the school that releases agrees to it. In a move within the trust all sides do so when they sign the date.',
  ]);
  expect(saidOf(ask('support', '2026-10-05'))[0]).toMatch(/It is not known here; the trust then counts 4 weeks\.$/);
});

test('where the calendar ends there is still an answer, without a day of term', () => {
  const { earliestStart, firstTermDay, steps } = ask('head', '2031-05-05');
  expect([earliestStart.date, firstTermDay]).toEqual(['2032-01-01', undefined]);
  expect(steps.map(({ step }) => step)).toEqual(['dates', 'resign', 'leave', 'waiver']);
});
