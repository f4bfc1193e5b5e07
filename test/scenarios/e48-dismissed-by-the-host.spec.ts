import { expect, test } from '@jest/globals';
import { ada, headOfAsh, headOfBirch, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, inShort, keysIn, playing, tasksIn, whereOn } from '../domain/secondment/world.js';

const dismissed = playing(its.returning, its.endingEarly('dismissal', '2027-11-30', hr, '2027-11-30T09:00:00Z'));
const resume = its.ask(headOfAsh, 'ResumeReturn', { reason: its.reason }, '2028-02-01T09:00:00Z');

test('E48: the host can’t end the employment: its Head has no hand in what follows', () => {
  expect(inShort(its.returning, its.endingEarly('dismissal', '2027-11-30', headOfBirch))).toBe('no: NotThatSide');
  expect(inShort(dismissed, { ...resume, by: headOfBirch })).toBe('no: NotAuthorised');
});

test('E48: the legal employer owns what follows', () => {
  expect(tasksIn(dismissed)[0]).toMatchObject({
    key: 'resume-return',
    to: [
      { role: 'HR', school: 'school-ash' },
      { role: 'Head', school: 'school-ash' },
    ],
  });
});

test('E48: the return task is suspended, and not cancelled: it is there again once the procedure is over', () => {
  expect(keysIn(its.returning)).toContain('plan-return');
  expect(keysIn(dismissed)).not.toContain('plan-return');
  expect(inShort(dismissed, its.planning({}, '2027-12-01T09:00:00Z'))).toBe('no: ReturnSuspended');
  expect(caseIn(dismissed)).toMatchObject({ status: 'Returning', step: { return: { suspended: true } } });
  expect(keysIn(playing(dismissed, resume))).toContain('plan-return');
});

test('E48: meanwhile the post at home is theirs, and nobody is sent back into it', () => {
  expect(whereOn(dismissed, ada, '2027-12-01')).toEqual({ there: [], away: [its.home] });
  expect(inShort(dismissed, its.ending('2028-03-01T00:00:00Z'))).toBe('no: ReturnSuspended');
});
