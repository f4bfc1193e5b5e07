import { describe, expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, type Fact } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, hrTwo, lapsing, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, holdingElsewhere, keysAfter, others, taskIn, takes } from '../asking.js';
import * as h from '../histories.js';

const onDay = { at: h.siftingDay };
const key = `schedule-interview-${h.adasApplication}`;
const at = (startsAt: string, application = h.adasApplication) =>
  move(hr, 'ScheduleInterview', { application, startsAt: h.at(startsAt), place: 'Room 1' });
/** The history, had everybody's training ended on a day. */
const trainedUntil = (history: readonly Fact[], day: string): readonly Fact[] =>
  history.map((fact) =>
    fact.type === 'PanelSetUp'
      ? {
          ...fact,
          data: { ...fact.data, members: fact.data.members.map((one) => ({ ...one, trainedUntil: h.day(day) })) },
        }
      : fact,
  );

test('HR sets a time and a place, and the day is the day of the trust', () => {
  expect(ask(h.shortlisted, h.scheduling(ada), onDay)).toEqual(
    accept({
      type: 'InterviewScheduled',
      data: {
        application: h.adasApplication,
        startsAt: h.interviewAt,
        on: h.day('2027-02-02'),
        place: 'Room 1',
        by: hr,
        warnings: [],
      },
    }),
  );
  expect(ask(h.shortlisted, at('2027-06-20T23:30:00Z'), onDay)).toMatchObject({
    events: [{ data: { on: '2027-06-21' } }],
  });
});

test('once all have theirs, nothing is left to do until the first begins', () => {
  expect(keysAfter(h.scheduled)).toEqual(['review-external-recruitment']);
});

test('an interview lies ahead, by a millisecond at least', () => {
  expect(ask(h.shortlisted, at('2027-01-26T09:00:00.000Z'), onDay)).toEqual(
    refuse('StartsInThePast', { startsAt: h.siftingDay, now: h.siftingDay }),
  );
  expect(ask(h.shortlisted, at('2027-01-26T09:00:00.001Z'), onDay).ok).toBe(true);
});

test('it is scheduled once, and then moved with a reason', () => {
  expect(ask(h.scheduled, h.scheduling(ada), onDay)).toMatchObject({ ok: false });
  const began = play(h.scheduled, { at: h.interviewAt }, h.openScoring(ada));
  const alone = play(
    began,
    { at: h.interviewAt },
    move(hr, 'RecusePanelMember', { staff: slt, because: 'conflict', ...h.becauseOf }),
    move(hr, 'RecusePanelMember', { staff: headOfAsh, because: 'conflict', ...h.becauseOf }),
  );
  expect(taskIn(alone, key)?.answers).toEqual(['RescheduleInterview']);
});

describe('The panel keeps its rules on the day of the interview', () => {
  const ends = trainedUntil(h.shortlisted, '2027-02-02');

  test('a training that has lapsed by then forbids it, one that ends that day does not', () => {
    expect(ask(ends, at('2027-02-02T23:59:59.999Z'), onDay).ok).toBe(true);
    expect(ask(ends, at('2027-02-03T00:00:00Z'), onDay)).toEqual(
      refuse('PanelRulesNotMet', { red: ['NobodyTrainedOnTheDay'], on: '2027-02-03' }),
    );
  });

  test('a training that lapses before interviews are due opens the task to complete the panel again', () => {
    expect(keysAfter(ends)).not.toContain('complete-panel');
    expect(keysAfter(trainedUntil(h.shortlisted, '2027-01-31'))).not.toContain('complete-panel');
    const lapses = trainedUntil(h.shortlisted, '2027-01-30');
    expect(taskIn(lapses, 'complete-panel')).toMatchObject({ answers: ['AddPanelMember'] });
  });

  test('where it holds for today, and not for the interview that is planned, the panel is completed by one who is trained', () => {
    const planned = play(ends, onDay, at('2027-02-02T10:00:00Z'), at('2027-02-02T11:00:00Z', h.bensApplication));
    expect(keysAfter(planned)).not.toContain('complete-panel');
    const renewed = play(ends, onDay, move(hr, 'AddPanelMember', { staff: lapsing, chair: false, sifts: false }));
    expect(ask(renewed, at('2027-02-10T10:00:00Z'), onDay).ok).toBe(true);
    expect(ask(renewed, at('2027-02-11T10:00:00Z'), onDay)).toMatchObject({ refusal: 'PanelRulesNotMet' });
  });

  test('a member too few forbids it', () => {
    const two = play(
      h.shortlisted,
      onDay,
      move(hr, 'RecusePanelMember', { staff: slt, because: 'unavailable', ...h.becauseOf }),
    );
    expect(ask(two, h.scheduling(ada), onDay)).toEqual(
      refuse('PanelRulesNotMet', {
        red: ['TooFewMembers', 'TooFewSifters', 'NoChair', 'NoSeniorLeader'],
        on: '2027-02-02',
      }),
    );
  });
});

test('only who is on the shortlist is interviewed', () => {
  for (const application of [h.applicationOf(headOfAsh), 'application-x' as never])
    expect(ask(h.shortlisted, at('2027-02-02T10:00:00Z', application), onDay)).toEqual(
      refuse('NotOnShortlist', { application }),
    );
  const withdrew = play(h.shortlisted, onDay, move(ada, 'WithdrawApplication', {}));
  expect(ask(withdrew, h.scheduling(ada), onDay)).toMatchObject({ refusal: 'NotOnShortlist' });
});

test('it is HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  const { command } = h.scheduling(ada);
  expect(given(...h.shortlisted).when(command, slt, onDay)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.shortlisted).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
  expect(given(...h.shortlisted).when(command, ben, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: key, because: 'own-case' }),
  );
});

test.each(others('Interviewing'))('a post that is %s schedules no interview', (status) => {
  expect(ask(h.historyOf[status], h.scheduling(ada))).toEqual(refuse('NotInterviewing', { status }));
});

test('a time has its offset, and a place is a line', () => {
  const data = { application: h.adasApplication, startsAt: '2027-02-02T10:00:00Z', place: 'Room 1' };
  expect(takes('ScheduleInterview', data)).toBe(true);
  for (const wrong of [
    { startsAt: '2027-02-02T10:00' },
    { place: '' },
    { place: 'x'.repeat(201) },
    { place: 'Room\n1' },
  ])
    expect(takes('ScheduleInterview', { ...data, ...wrong })).toBe(false);
});
