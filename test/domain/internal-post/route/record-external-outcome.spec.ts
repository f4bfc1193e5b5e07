import { expect, test } from '@jest/globals';
import { recordExternalOutcome } from '#libs/domain/internal-post/route/record-external-outcome.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ash, ben, ceo, headOfAsh, headOfBirch, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const note = its.sealed('note');
const record = (filled: number) => ({ type: 'RecordExternalOutcome', data: { filled, note } }) as const;
const recording = (filled: number) => move(hr, 'RecordExternalOutcome', { filled, note });
const at = its.decisionDay;

test('HR records that the post was filled from outside, and the case is at its end', () => {
  expect(given(...its.external).when(record(1), hr, { at })).toMatchObject(
    accept({ type: 'ExternalOutcomeRecorded', data: { by: hr, filled: 1, note } }),
  );
  const filled = play(its.external, { at }, recording(1));
  expect(fold(filled)).toMatchObject({
    status: 'ExternallyFilled',
    vacancies: [{ number: 1, status: 'ExternallyFilled' }],
  });
  expect(tasksAfter(...filled)).toEqual([]);
});

test('where nobody was found people choose the route once more', () => {
  expect(fold(its.externalFailed)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'ExternalFailed' } });
  expect(tasksAfter(...its.externalFailed)).toMatchObject([{ key: 'choose-route', to: [{ role: 'HR', school: ash }] }]);
});

const oneAppointed = play(
  play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
  { at: its.agreeingDay },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
  move(hr, 'WithdrawOffer', { vacancy: 2, offer: 1, ...its.becauseOf }),
  move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
  move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') }),
);

test('no more are filled than are free', () => {
  expect(given(...its.external).when(record(2), hr, { at })).toEqual(refuse('MoreThanPosts', { filled: 2, free: 1 }));
  expect(given(...oneAppointed).when(record(3), hr, { at })).toEqual(refuse('MoreThanPosts', { filled: 3, free: 2 }));
});

test('of two that are free one is filled: it is not advertised again, and the other awaits its route', () => {
  const half = play(oneAppointed, { at }, recording(1));
  expect(fold(half)).toMatchObject({
    status: 'AwaitingRoute',
    step: { because: 'Unfilled' },
    vacancies: [{ status: 'Appointed' }, { status: 'ExternallyFilled', offers: 1 }, { status: 'Unfilled' }],
  });
  const outside = move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence') });
  expect(inShort(given(...play(half, { at }, outside)).when(record(2), hr, { at }))).toBe('no: MoreThanPosts');
  expect(fold(play(half, { at }, outside, recording(1))).status).toBe('ExternallyFilled');
});

test('somebody who has withdrawn from their appointment keeps their post taken until it is voided', () => {
  const withdrawn = play(oneAppointed, { at }, move(ben, 'WithdrawFromAppointment', { vacancy: 1 }));
  expect(given(...withdrawn).when(record(3), hr, { at })).toEqual(refuse('MoreThanPosts', { filled: 3, free: 2 }));
  expect(fold(play(withdrawn, { at }, recording(2)))).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AppointeeWithdrew' }, {}, {}],
  });
});

test('only HR records it, while the post is advertised outside', () => {
  for (const by of [ceo, headOfAsh])
    expect(given(...its.external).when(record(1), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  for (const status of ['ExternalRoute', 'ExternallyFilled', 'AwaitingRoute', 'Advertised'] as const)
    expect(given(...its.historyOf[status]).when(record(1), hr, { at })).toEqual(refuse('NotExternal', { status }));
});

test('it is a whole number, none at least', () => {
  const fits = (filled: unknown) => recordExternalOutcome.schema.safeParse({ filled, note: 'As advised' }).success;
  expect([0, 20].map(fits)).toEqual([true, true]);
  expect([-1, 0.5, 21, '1'].map(fits)).toEqual([false, false, false, false]);
});
