import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ash, ben, ceo, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const lapse = { type: 'LapseOffer', data: { vacancy: 1 } } as const;

test('an offer that nobody answered lapses at its instant, and not before', () => {
  expect(given(...its.offered).when(lapse, theProcessItself, { at: '2027-02-11T16:59:59.999Z' })).toEqual(
    refuse('StillOpen', { answerBy: its.answerBy }),
  );
  expect(given(...its.offered).when(lapse, theProcessItself, { at: its.answerBy })).toEqual(
    accept({
      type: 'OfferLapsed',
      data: { vacancy: 1, ladder: [{ kind: 'overdue', at: its.at('2027-02-16T09:00:00Z') }] },
    }),
  );
});

test('what becomes of it HR decides: more time, or the offer ends', () => {
  expect(tasksAfter(...its.lapsed)[0]).toMatchObject({
    key: 'decide-lapsed-offer-1',
    answers: ['ExtendOffer', 'WithdrawOffer'],
    to: [{ role: 'HR', school: ash }],
    due: '2027-02-16T09:00:00.000Z',
  });
  expect(fold(its.lapsed)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'Lapsed', offer: { offer: 1, application: its.bensApplication } }],
    applications: expect.arrayContaining([expect.objectContaining({ applicant: ben, status: 'appointable' })]),
  });
});

test('only the process notes it', () => {
  for (const by of [hr, ceo, ben])
    expect(given(...its.offered).when(lapse, by, { at: its.answerBy })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});

test('an offer lapses once, and never after it was answered', () => {
  for (const [history, status] of [
    [its.lapsed, 'Lapsed'],
    [its.agreeingDate, 'AgreeingDate'],
    [its.declined, 'Vacant'],
    [its.toOffer, 'ToOffer'],
  ] as const)
    expect(given(...history).when(lapse, theProcessItself, { at: its.answerBy })).toEqual(
      refuse('NoOfferOpen', { vacancy: 1, status }),
    );
});

test('while the post lies still no offer lapses, nor once it was called off', () => {
  for (const [type, status] of [
    ['FreezePost', 'Frozen'],
    ['CancelPost', 'Cancelled'],
  ] as const) {
    const history = play(its.offered, { at: its.offerDay }, move(hr, type, its.becauseOf));
    expect(given(...history).when(lapse, theProcessItself, { at: its.answerBy })).toEqual(
      refuse('NoOfferOpen', { vacancy: 1, status }),
    );
  }
});
