import { describe, expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, dev, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const onDay = { at: h.siftingDay };
const during = { at: h.interviewAt };
const decisionDay = { at: h.decisionDay };
const later = h.at('2027-02-09T10:00:00Z');
const moved = (application = h.adasApplication, startsAt = later) =>
  move(hr, 'RescheduleInterview', { application, startsAt, place: 'Room 2', ...h.becauseOf });
const recuse = (staff: StaffId) => move(hr, 'RecusePanelMember', { staff, because: 'conflict', ...h.becauseOf });
const add = (staff: StaffId, chair = false) => move(hr, 'AddPanelMember', { staff, chair, sifts: true });
const rescheduled = {
  type: 'InterviewRescheduled' as const,
  data: {
    application: h.adasApplication,
    startsAt: later,
    on: h.day('2027-02-09'),
    place: 'Room 2',
    by: hr,
    warnings: [],
    ...h.becauseOf,
  },
};

test('HR moves an interview to another time or place, with a reason', () => {
  expect(ask(h.scheduled, moved(), onDay)).toEqual(accept(rescheduled));
  expect(fold(play(h.scheduled, onDay, moved()))).toMatchObject({
    applications: [{ interview: { startsAt: later, place: 'Room 2', scoring: false } }, {}],
  });
});

test('one that has begun and that nobody has scored may be moved: it is not held, and nobody owes a score', () => {
  expect(ask(h.scoring, moved(), during)).toEqual(accept(rescheduled));
  const after = play(h.scoring, during, moved());
  expect(keysAfter(after).filter((key) => key.includes('score-application-ada'))).toEqual([]);
});

test('what somebody has scored has been held', () => {
  expect(ask(h.scoredByOne, moved(), during)).toEqual(refuse('AlreadyScored', { application: h.adasApplication }));
});

test('the panel keeps its rules on the new day, and the new time lies ahead', () => {
  expect(ask(h.scheduled, moved(h.adasApplication, h.at('2030-01-02T10:00:00Z')), onDay)).toEqual(
    refuse('PanelRulesNotMet', { red: ['NobodyTrainedOnTheDay'], on: '2030-01-02' }),
  );
  expect(ask(h.scheduled, moved(h.adasApplication, h.siftingDay), onDay)).toMatchObject({ refusal: 'StartsInThePast' });
});

test('what has no time yet is scheduled, not moved', () => {
  expect(ask(h.shortlisted, moved(), onDay)).toEqual(refuse('NotScheduled', { application: h.adasApplication }));
});

describe('An interview that too few are left to have heard', () => {
  const alone = play(h.scoredByOne, during, recuse(slt), recuse(headOfAsh));

  test('is to be held again, and nobody scores it meanwhile', () => {
    expect(keysAfter(alone)).toEqual([
      'complete-panel',
      `schedule-interview-${h.adasApplication}`,
      `schedule-interview-${h.bensApplication}`,
      'review-external-recruitment',
    ]);
    expect(taskIn(alone, `schedule-interview-${h.adasApplication}`)?.answers).toEqual(['RescheduleInterview']);
    expect(ask(alone, scoring(ada, 4)[2]!, during)).toEqual(
      refuse('ToBeHeldAgain', { application: h.adasApplication, heardBy: 1, needed: 2 }),
    );
  });

  test('is held again although it was scored, once the panel is complete; the old scores count no more', () => {
    const complete = play(alone, decisionDay, add(headOfBirch), add(sltTwo, true));
    const anew = play(complete, decisionDay, moved());
    expect(fold(anew)).toMatchObject({ applications: [{ interview: { startsAt: later, scores: [] } }, {}] });
  });
});

describe('While the panel decides', () => {
  const lost = play(h.ranked, decisionDay, recuse(headOfAsh), recuse(dev));

  test('an interview stands, and is not moved', () => {
    expect(ask(h.unsealed, moved(), decisionDay)).toEqual(refuse('NotInterviewing', { status: 'Deciding' }));
  });

  test('one that lost its hearing is held again, before anybody is ranked', () => {
    expect(keysAfter(lost)).not.toContain('rank-candidates');
    const complete = play(lost, decisionDay, add(headOfBirch), add(sltTwo));
    expect(ask(complete, h.ranking([ben, ada]), decisionDay)).toMatchObject({ refusal: 'ToBeHeldAgain' });
    const ladder = chasedFrom('2027-02-03');
    expect(ask(complete, moved(), decisionDay)).toEqual(
      accept({ ...rescheduled, data: { ...rescheduled.data, ladder } }),
    );
    const back = play(complete, decisionDay, moved());
    expect(fold(back).status).toBe('Interviewing');
    expect(keysAfter(back)).toContain(`schedule-interview-${h.bensApplication}`);
    expect(inShort(ask(back, moved(h.bensApplication), decisionDay))).toBe('InterviewRescheduled');
  });
});

test('it is HR of the school, and nobody who has applied', () => {
  for (const person of [slt, headOfAsh])
    expect(given(...h.scheduled).when(moved().command, person, onDay)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...h.scheduled).when(moved().command, ben, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});

test.each(others('Interviewing', 'NotRequested'))('a post that is %s moves no interview', (status) => {
  expect(ask(h.historyOf[status], moved())).toEqual(refuse('NotInterviewing', { status }));
});

test('it needs its reason', () => {
  const data = { application: h.adasApplication, startsAt: later, place: 'Room 2' };
  expect(takes('RescheduleInterview', { ...data, reason: 'Snow.' })).toBe(true);
  expect(takes('RescheduleInterview', data)).toBe(false);
});
