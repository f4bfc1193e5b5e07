import { expect, test } from '@jest/globals';
import { extendOffer } from '#libs/domain/internal-post/offer/extend-offer.js';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const later = its.at('2027-02-18T17:00:00Z');
const extend = (answerBy = later) =>
  ({ type: 'ExtendOffer', data: { vacancy: 1, offer: 1, answerBy, ...its.becauseOf } }) as const;
const at = its.offerDay;

test('HR gives the candidate more time, with a reason', () => {
  expect(given(...its.offered).when(extend(), hrTwo, { at })).toEqual(
    accept({
      type: 'OfferExtended',
      data: {
        vacancy: 1,
        answerBy: later,
        by: hrTwo,
        reason: its.sealed('reason'),
        ladder: [],
      },
    }),
  );
});

test('an offer that has lapsed is open again, the same offer with the same number', () => {
  const extended = play(its.lapsed, { at: its.answerBy }, move(hr, 'ExtendOffer', extend().data));
  expect(fold(extended)).toMatchObject({
    vacancies: [{ status: 'Offered', offers: 1, offer: { offer: 1, answerBy: later } }],
  });
  expect(tasksAfter(...extended)[0]).toMatchObject({ key: 'answer-offer-1', to: [{ staff: ben }] });
  expect(
    inShort(
      given(...extended).when({ type: 'AcceptOffer', data: { vacancy: 1, offer: 1 } }, ben, {
        at: '2027-02-18T16:59:59Z',
      }),
    ),
  ).toBe('OfferAccepted');
});

test('more time is more: neither the same instant, nor an earlier one, nor one that has passed', () => {
  expect(given(...its.offered).when(extend(its.answerBy), hr, { at })).toEqual(
    refuse('NotLater', { answerBy: its.answerBy, until: its.answerBy, now: at }),
  );
  expect(inShort(given(...its.offered).when(extend(its.at('2027-02-10T17:00:00Z')), hr, { at }))).toBe('no: NotLater');
  expect(inShort(given(...its.lapsed).when(extend(), hr, { at: later }))).toBe('no: NotLater');
});

test('an offer that was answered, or was never made, is not extended', () => {
  for (const [history, status] of [
    [its.toOffer, 'ToOffer'],
    [its.agreeingDate, 'AgreeingDate'],
    [its.declined, 'Vacant'],
    [its.ranked, 'Deciding'],
  ] as const)
    expect(given(...history).when(extend(), hr, { at })).toEqual(refuse('NoOfferOpen', { vacancy: 1, status }));
});

test('only HR extends, and nobody in HR who has applied', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.offered).when(extend(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  const asHr = (by: StaffId, onBehalfOf?: StaffId) =>
    given(...its.offered).when(extend(), by, { at, roles: [{ role: 'HR' }], ...(onBehalfOf && { onBehalfOf }) });
  for (const decision of [asHr(ben), asHr(ada), asHr(hr, ben)])
    expect(decision).toEqual(refuse('OwnCase', { because: 'own-case' }));
});

test('it needs a reason', () => {
  expect(extendOffer.schema.safeParse({ offer: 1, answerBy: later }).success).toBe(false);
  expect(extendOffer.schema.safeParse({ offer: 1, answerBy: later, reason: 'On a school journey' }).success).toBe(true);
});
