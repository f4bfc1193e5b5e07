import { expect, test } from '@jest/globals';
import type { AppointmentId, InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { toPublicMessages } from '#libs/messaging/index.js';
import { fold, given, inShort, tasksAfter, type Fact } from '../support/given.js';
import { ada, ben, birch, cora, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import { stored } from '../messaging/sample-events.js';
import * as its from '../domain/internal-post/histories.js';

const at = its.agreeingDay;
const published = (history: readonly Fact[]) =>
  history
    .flatMap((event) => toPublicMessages(stored(event as InternalPostEvent)))
    .map(({ headers }) => headers['ce_type']);

/** Ben is appointed at ash; his old post at birch was advertised at once, and somebody has applied for it. */
const theMove = its.appointed;
const oldPost = play(
  [],
  { at },
  move(hr, 'RequestPost', {
    title: 'Head of Year 9',
    school: birch,
    posts: 1,
    arisesFrom: 'appointment-1' as AppointmentId,
    ...its.becauseOf,
  }),
  its.write,
  its.approve(),
  move(hr, 'OpenAdvert', { closesAt: its.at('2027-02-22T17:00:00Z'), audience: {} }),
  its.applying(cora),
);
const withdrawn = play(theMove, { at }, move(ben, 'WithdrawFromAppointment', { vacancy: 1 }));
const reviewed = play(withdrawn, { at }, move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }));
const voiding = move(hr, 'VoidAppointment', { vacancy: 1, revision: 1, ...its.becauseOf });

test('E22: the old post knows of which appointment it arose', () => {
  expect(fold(oldPost)).toMatchObject({ status: 'Advertised', post: { arisesFrom: 'appointment-1', school: birch } });
});

test('E22: the appointee withdraws: what hangs on it is flagged for SLT, and nothing is cancelled', () => {
  expect(tasksAfter(...withdrawn)[0]).toMatchObject({ key: 'review-dependents-1', to: [{ role: 'SLT' }] });
  expect(fold(withdrawn)).toMatchObject({
    vacancies: [{ status: 'AppointeeWithdrew', appointment: { staff: ben, revision: 1 } }],
  });
  expect(published(withdrawn)).toEqual(['uk.understudy.appointments.AppointmentMade.v1']);
});

test('E22: before SLT has looked, nobody voids the appointment, calls the post off or fills it with another', () => {
  for (const by of [hr, slt, headOfAsh, headOfBirch])
    expect(given(...withdrawn).when(voiding.command, by, { at }).ok).toBe(false);
  expect(given(...withdrawn).when(voiding.command, hr, { at })).toMatchObject({
    refusal: 'DependentVacanciesNotReviewed',
    facts: { vacancy: 1, needs: 'ReviewDependents' },
  });
  expect(inShort(given(...withdrawn).when({ type: 'CancelPost', data: its.becauseOf }, hr, { at }))).toBe(
    'no: SomebodyIsAppointed',
  );
  expect(tasksAfter(...withdrawn).map(({ key }) => key)).not.toContain('make-offer-1');
});

test('E22: nobody who has applied reviews it, nor whoever withdrew', () => {
  const review = { type: 'ReviewDependents', data: { vacancy: 1, note: its.sealed('note') } } as const;
  for (const by of [ada, ben])
    expect(inShort(given(...withdrawn).when(review, by, { at, roles: [{ role: 'SLT' }] }))).toBe(
      'no: ExcludedFromTask',
    );
});

test('E22: once SLT has, HR voids it, subscribers undo it, and the reserve comes up', () => {
  const voided = play(reviewed, { at }, voiding);
  expect(published(voided)).toEqual([
    'uk.understudy.appointments.AppointmentMade.v1',
    'uk.understudy.appointments.AppointmentVoided.v1',
  ]);
  expect(fold(voided)).toMatchObject({ status: 'Offering', vacancies: [{ status: 'Vacant', because: 'Voided' }] });
});

test('E22: what becomes of the old post is decided there, by itself: it goes on, lies still, or is called off', () => {
  expect(fold(oldPost).status).toBe('Advertised');
  const freeze = move(hr, 'FreezePost', its.becauseOf);
  expect(fold(play(oldPost, { at }, freeze)).status).toBe('Frozen');
  const cancelled = play(oldPost, { at }, freeze, move(hr, 'CancelPost', its.becauseOf));
  expect(fold(cancelled)).toMatchObject({ status: 'Cancelled' });
  expect(published(cancelled)).toEqual([]);
});
