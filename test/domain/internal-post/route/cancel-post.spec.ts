import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const cancel = { type: 'CancelPost', data: its.becauseOf } as const;
const cancelling = move(hr, 'CancelPost', its.becauseOf);
const at = its.agreeingDay;
const data = { by: hrTwo, reason: its.sealed('reason') };

test.each([
  ['requested', its.requested],
  ['described', its.described],
  ['advertised', its.panelReady],
  ['sifted', its.siftedByOne],
  ['interviewed', its.scoring],
  ['decided', its.toOffer],
  ['offered', its.offered],
  ['agreed but for its conditions', its.conditionsOpen],
  ['advertised outside', its.external],
  ['without a route', its.unfilled],
  ['frozen', its.frozen],
] as const)('HR calls off a post that is %s, and no task is left', (_, history) => {
  expect(given(...history).when(cancel, hrTwo, { at })).toEqual(accept({ type: 'PostCancelled', data }));
  const cancelled = play(history, { at }, cancelling);
  expect(fold(cancelled).status).toBe('Cancelled');
  expect(tasksAfter(...cancelled)).toEqual([]);
});

const oneOfThree = play(
  play(its.threeVacancies, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
  { at },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);

test('where somebody is appointed the appointment stands, and the posts that are free are given up', () => {
  expect(given(...oneOfThree).when(cancel, hrTwo, { at })).toEqual(accept({ type: 'PostClosedUnfilled', data }));
  const closed = play(oneOfThree, { at }, cancelling);
  expect(fold(closed)).toMatchObject({
    status: 'Closed',
    vacancies: [
      { status: 'Appointed', appointment: { staff: ben } },
      { status: 'Unfilled', because: 'OfferWithdrawn' },
      { status: 'Unfilled', because: 'OfferWithdrawn' },
    ],
  });
  expect(tasksAfter(...closed)).toEqual([]);
  expect(inShort(given(...closed).when(its.accepting(ada, 2).command, ada, { at }))).toBe('no: NoOfferOpen');
});

test('while an appointment falls through it waits for what becomes of that', () => {
  expect(given(...its.appointeeWithdrew).when(cancel, hr, { at })).toEqual(
    refuse('SomebodyIsAppointed', { vacancies: [1], first: 'VoidAppointment' }),
  );
  expect(inShort(given(...its.voided).when(cancel, hr, { at }))).toBe('PostCancelled');
});

test('a post is called off before its end, once', () => {
  for (const status of ['NotRequested', 'Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'] as const)
    expect(given(...its.historyOf[status]).when(cancel, hr, { at })).toEqual(refuse('NotOpen', { status }));
});

test('only HR calls it off, and nobody in HR who applied', () => {
  for (const by of [slt, headOfAsh, ada])
    expect(given(...its.offered).when(cancel, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...its.offered).when(cancel, ada, { at, roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
  expect(inShort(given(...its.memberRecused).when(cancel, headOfAsh, { at, roles: [{ role: 'HR' }] }))).toBe(
    'no: OwnCase',
  );
});

test('a condition that is met afterwards appoints nobody', () => {
  const cancelled = play(its.conditionsOpen, { at }, cancelling);
  for (const condition of ['condition-1', 'condition-2'])
    expect(
      given(...cancelled).when({ type: 'RecordCondition', data: { vacancy: 1, offer: 1, condition, met: true } }, hr, {
        at,
      }),
    ).toEqual(refuse('NoOfferOpen', { vacancy: 1, status: 'Cancelled' }));
});
