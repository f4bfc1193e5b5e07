import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ben, headOfAsh, hr } from '../../../support/people.js';
import { play } from '../../../support/play.js';
import * as its from '../histories.js';

const declining = (offer = 1) => ({ type: 'DeclineOffer', data: { vacancy: 1, offer } }) as const;
const at = its.offerDay;

test('the candidate declines, and need not say why', () => {
  expect(given(...its.offered).when(declining(), ben, { at })).toEqual(
    accept({ type: 'OfferDeclined', data: { vacancy: 1 } }),
  );
  const because = { type: 'DeclineOffer', data: { vacancy: 1, offer: 1, ...its.becauseOf } } as const;
  expect(given(...its.offered).when(because, ben, { at })).toEqual(
    accept({ type: 'OfferDeclined', data: { vacancy: 1, reason: its.sealed('reason') } }),
  );
});

test('the vacancy is free again, and whoever declined is not brought up again', () => {
  expect(fold(its.declined)).toMatchObject({
    status: 'Offering',
    vacancies: [{ number: 1, offers: 1, status: 'Vacant', because: 'Declined' }],
    reserve: { applications: [its.adasApplication] },
  });
  const state = fold(its.declined);
  const own = 'applications' in state && state.applications.find(({ applicant }) => applicant === ben);
  expect(own).toMatchObject({ status: 'declined' });
});

test('it is declined also at the last instant, and after it, as long as it has not lapsed', () => {
  expect(given(...its.offered).when(declining(), ben, { at: its.answerBy }).ok).toBe(true);
  expect(given(...its.lapsed).when(declining(), ben, { at: its.answerBy })).toEqual(
    refuse('NoOfferOpen', { vacancy: 1, status: 'Lapsed' }),
  );
});

test('nobody declines for another, nor an offer that was replaced', () => {
  for (const by of [hr, headOfAsh, ada])
    expect(given(...its.offered).when(declining(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ staff: ben }] }),
    );
  const second = play(its.reserveUp, { at }, its.offering());
  expect(given(...second).when(declining(1), ada, { at })).toEqual(refuse('OfferSuperseded', { offer: 1, latest: 2 }));
});

test('what was accepted is not declined any more', () => {
  expect(given(...its.agreeingDate).when(declining(), ben, { at })).toEqual(
    refuse('NoOfferOpen', { vacancy: 1, status: 'AgreeingDate' }),
  );
});
