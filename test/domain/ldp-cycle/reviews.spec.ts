import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-cycle/deadlines.js';
import { ada, ben, ceo, hr, slt, sltTwo, stranger } from '../../support/people.js';
import * as its from './histories.js';
import {
  caseIn,
  eventsIn,
  inShort,
  itself,
  keysIn,
  lastIn,
  openedIn,
  participationIn,
  playing,
  taskIn,
} from './world.js';

test('SLT is asked for a review once a term, on the pack’s days', () => {
  expect(openedIn(its.running).nextReviewAt).toBe(its.autumnReview);
  expect(inShort(its.running, its.openingReview('2027-10-10T07:59:59Z'))).toBe('no: NotDueYet');
  expect(openedIn(its.inReview).nextReviewAt).toBe(its.springReview);
  expect(taskIn(its.inReview, 'hold-review-1')).toMatchObject({
    to: [{ role: 'SLT' }],
    due: '2027-10-15T08:00:00.000Z',
  });
});

test('the agenda has each participant in numbers, and what former reviews left open', () => {
  expect(lastIn(its.inReview, 'ReviewOpened')).toMatchObject({
    review: 1,
    agenda: {
      on: '2027-10-10',
      participants: [
        {
          candidate: 1,
          staff: its.one,
          status: 'Participating',
          elements: { open: 0, overdue: 0, completed: 0 },
          accreditations: 0,
          activities: 0,
          continuation: 'none',
        },
        { candidate: 2, staff: its.two },
      ],
      actions: [],
      plans: [],
    },
  });
  const element = { kind: 'cv-interview', description: its.reason, owner: its.one, due: its.day('2027-12-01') };
  const planned = playing(its.busy, its.theirs(its.one, 'AddPlanElement', element, '2027-11-01T09:00:00Z', hr));
  const next = playing(planned, its.openingReview(its.springReview));
  expect(lastIn(next, 'ReviewOpened')).toMatchObject({
    review: 2,
    agenda: {
      participants: [{ elements: { open: 1, overdue: 1 }, last: 'on-track' }, { last: 'on-track' }],
      actions: [1],
      plans: [1],
    },
  });
});

test('a review that was not held to its end is noted as missed, and was brought to the CEO before', () => {
  const escalating = its.ask(itself, 'EscalateTask', { task: 'hold-review-1' }, '2027-10-17T09:00:00Z');
  expect(taskIn(playing(its.inReview, escalating), 'hold-review-1')?.to).toEqual([{ role: 'SLT' }, { role: 'CEO' }]);
  expect(inShort(its.inReview, its.openingReview(its.springReview))).toBe('ReviewMissed + ReviewOpened');
  expect(keysIn(playing(its.inReview, its.openingReview(its.springReview)))).toEqual(['hold-review-2']);
});

test('a review is closed with its minutes and a status for each participant', () => {
  expect(inShort(its.inReview, its.closingReview)).toBe('no: NoMinutes');
  const half = playing(its.inReview, its.minutes(), its.status(1));
  expect(inShort(half, its.closingReview)).toBe('no: NotAllReviewed');
  const whole = playing(half, its.status(2, 'at-risk'));
  expect(inShort(whole, its.closingReview)).toBe('ReviewClosed');
  expect(keysIn(its.reviewed)).toEqual([]);
  expect(inShort(its.reviewed, its.minutes())).toBe('no: ReviewNotOpen');
});
test('minutes may be written again, and each version is kept', () => {
  const twice = playing(its.inReview, its.minutes(), its.minutes());
  expect(eventsIn(twice).filter(({ type }) => type === 'MinutesRecorded')).toMatchObject([
    { data: { version: 1 } },
    { data: { version: 2 } },
  ]);
});

test('a status stands with the participation too, the latest of a review counts, and the final look is marked', () => {
  const seen = playing(
    its.inReview,
    its.status(1, 'at-risk'),
    its.status(1, 'on-track', its.autumnReview, { final: true }),
  );
  expect(openedIn(seen).review?.seen).toEqual([{ candidate: 1, progress: 'on-track', final: true }]);
  expect(participationIn(seen, its.one)).toMatchObject({ progress: { review: 1, progress: 'on-track', final: true } });
  expect(inShort(its.inReview, its.status(3))).toBe('no: NotParticipating');
});

test('whoever takes part runs no review of their own cohort', () => {
  const roles = [{ role: 'SLT' as const }];
  expect(inShort(its.inReview, { ...its.minutes(), by: its.one, roles })).toBe('no: ExcludedFromTask');
  expect(inShort(its.inReview, { ...its.minutes(), by: hr })).toBe('no: NotAuthorised');
  expect(inShort(its.inReview, { ...its.minutes(), by: sltTwo })).toBe('MinutesRecorded');
});

test('an action has an owner who is reminded, and is done when they say so', () => {
  const added = playing(its.inReview, its.action(ben));
  expect(taskIn(added, 'complete-action-1')).toMatchObject({ to: [{ staff: ben }], due: '2027-11-15T09:00:00.000Z' });
  const done = its.ask(ben, 'CompleteAction', { action: 1 }, its.autumnReview);
  expect(inShort(added, { ...done, by: slt })).toBe('no: NotAuthorised');
  expect(keysIn(playing(added, done))).toEqual(['hold-review-1']);
  expect(deadlines(caseIn(added))).toContain('2027-11-15T09:00:00.000Z');
  // It outlives the review that asked for it.
  const closed = playing(added, its.minutes(), its.status(1), its.status(2), its.closingReview);
  expect(keysIn(closed)).toEqual(['complete-action-1']);
});
test.each([
  ['for somebody who does not work here', its.action(stranger), 'UnknownStaff'],
  ['for today', its.action(ben, '2027-10-10'), 'DueInThePast'],
  ['about somebody who takes no part', its.action(ben, '2027-11-15', { candidate: 4 }), 'NotParticipating'],
])('no action is added %s', (_, asking, refusal) => {
  expect(inShort(its.inReview, asking)).toBe(`no: ${refusal}`);
});

test('a secondment is planned to a post that there is, and HR starts it from the plan', () => {
  expect(inShort(its.inReview, its.plan())).toBe('no: NoSuchPost');
  const planned = playing(its.withPost(its.inReview), its.plan());
  expect(eventsIn(planned).at(-1)).toMatchObject({
    type: 'SecondmentPlanned',
    data: { plan: 1, candidate: 1, post: its.aPost },
  });
  expect(inShort(planned, its.plan())).toBe('no: AlreadyPlanned');
  expect(inShort(planned, its.plan(3))).toBe('no: NotParticipating');
  expect(taskIn(planned, 'start-secondment-1')?.to).toEqual([{ role: 'HR' }]);
  const started = its.ask(hr, 'RecordSecondmentStarted', { plan: 1, secondment: its.aSecondment }, its.autumnReview);
  expect(inShort(planned, started)).toBe('no: NoSuchSecondment');
  expect(inShort(its.asked(planned, ada), started)).toBe('no: OtherSecondee');
  expect(keysIn(playing(its.asked(planned, its.one), started))).toEqual(['hold-review-1']);
});
test('nothing may come of a plan, with a reason', () => {
  const drop = its.ask(hr, 'DropPlannedSecondment', { plan: 1, reason: its.reason }, its.autumnReview);
  expect(openedIn(playing(its.busy, drop)).plans).toEqual([]);
  expect(inShort(its.busy, { ...drop, by: ceo })).toBe('no: NotAuthorised');
});
