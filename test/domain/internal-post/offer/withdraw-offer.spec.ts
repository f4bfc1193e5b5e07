import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, theProcessItself } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const withdraw = { type: 'WithdrawOffer', data: { vacancy: 1, offer: 1, ...its.becauseOf } } as const;
const at = its.offerDay;
const withdrawn = accept({
  type: 'OfferWithdrawn',
  data: { vacancy: 1, by: hrTwo, reason: its.sealed('reason') },
});

test.each([
  ['nobody has answered', its.offered, 'OfferWithdrawn'],
  ['it has lapsed', its.lapsed, 'Lapsed'],
  ['it was accepted', its.agreeingDate, 'OfferWithdrawn'],
  ['a date is on the table', its.dateProposed, 'OfferWithdrawn'],
  ['some have signed', its.signedByTwo, 'OfferWithdrawn'],
  ['all have signed and conditions are open', its.conditionsOpen, 'OfferWithdrawn'],
] as const)('HR takes an offer back while %s; the vacancy is free, and the reserve stays', (_, history, because) => {
  expect(given(...history).when(withdraw, hrTwo, { at })).toEqual(withdrawn);
  expect(fold(play(history, { at }, move(hrTwo, 'WithdrawOffer', withdraw.data)))).toMatchObject({
    status: 'Offering',
    vacancies: [{ number: 1, offers: 1, status: 'Vacant', because }],
    reserve: { applications: [its.adasApplication] },
  });
});

test('whoever the offer was taken back from is not brought up again by rule', () => {
  const bringingUp = move(theProcessItself, 'BringUpReserve', { vacancy: 1 });
  const next = play(
    its.offered,
    { at },
    move(hr, 'WithdrawOffer', withdraw.data),
    bringingUp,
    its.offering(),
    move(hr, 'WithdrawOffer', { ...withdraw.data, offer: 2 }),
    bringingUp,
  );
  expect(fold(next)).toMatchObject({
    status: 'AwaitingRoute',
    vacancies: [{ status: 'Unfilled', because: 'OfferWithdrawn' }],
  });
});

test('once somebody is appointed no offer is open: the appointment would have to be voided', () => {
  for (const [history, status] of [
    [its.appointed, 'Appointed'],
    [its.appointeeWithdrew, 'AppointeeWithdrew'],
    [its.toOffer, 'ToOffer'],
    [its.declined, 'Vacant'],
  ] as const)
    expect(given(...history).when(withdraw, hr, { at })).toEqual(refuse('NoOfferOpen', { vacancy: 1, status }));
});

test('neither while the post lies still nor after it was called off', () => {
  for (const [type, status] of [
    ['FreezePost', 'Frozen'],
    ['CancelPost', 'Cancelled'],
  ] as const) {
    const history = play(its.offered, { at }, move(hr, type, its.becauseOf));
    expect(given(...history).when(withdraw, hr, { at })).toEqual(refuse('NoOfferOpen', { vacancy: 1, status }));
  }
});

test('only HR takes an offer back, and nobody who would come up next', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.offered).when(withdraw, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(inShort(given(...its.offered).when(withdraw, ada, { at, roles: [{ role: 'HR' }] }))).toBe('no: OwnCase');
});
