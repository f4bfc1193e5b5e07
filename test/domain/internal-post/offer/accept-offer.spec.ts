import { expect, test } from '@jest/globals';
import { acceptOffer } from '#libs/domain/internal-post/offer/accept-offer.js';
import type { StaffId } from '#libs/kernel/index.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, ceo, cora, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { decided } from './decided.js';

const accepting = (offer = 1, vacancy = 1) => ({ type: 'AcceptOffer', data: { vacancy, offer } }) as const;
const at = its.offerDay;
const candidate = (staff: StaffId) => ({ side: 'candidate', to: { staff } });

test('the candidate accepts; the Head who gains, the Head who releases and the candidate are to agree to a date', () => {
  expect(given(...its.offered).when(accepting(), ben, { at })).toEqual(
    accept({
      type: 'OfferAccepted',
      data: {
        vacancy: 1,
        parties: [
          { side: 'gaining', to: { role: 'Head', school: ash } },
          { side: 'releasing', to: { role: 'Head', school: birch } },
          candidate(ben),
        ],
        ladder: [{ kind: 'overdue', at: its.at('2027-02-14T09:00:00Z') }],
      },
    }),
  );
});

const partiesFor = (appointable: readonly StaffId[], others: readonly StaffId[] = [], head = headOfAsh) => {
  const [by] = appointable;
  const history = play(decided({ appointable, others, head }), { at }, its.offering());
  const decision = given(...history).when(accepting(), by!, { at });
  return decision.ok && decision.events[0]?.type === 'OfferAccepted' ? decision.events[0].data.parties : decision;
};

test('where the candidate works at the school that gains, nobody has to release them', () => {
  expect(partiesFor([cora])).toEqual([{ side: 'gaining', to: { role: 'Head', school: ash } }, candidate(cora)]);
});

test('where the Head who would release is the candidate, the CEO stands in for that school', () => {
  expect(partiesFor([headOfBirch])).toEqual([
    { side: 'gaining', to: { role: 'Head', school: ash } },
    { side: 'releasing', to: { role: 'CEO' } },
    candidate(headOfBirch),
  ]);
});

test('where the Head of the school that gains is the candidate, the CEO stands in', () => {
  expect(partiesFor([headOfAsh], [], headOfBirch)).toEqual([
    { side: 'gaining', to: { role: 'CEO' } },
    candidate(headOfAsh),
  ]);
});

test('a Head who applied in vain does not sign either: the CEO stands in', () => {
  expect(partiesFor([ben], [headOfAsh], headOfBirch)).toMatchObject([
    { side: 'gaining', to: { role: 'CEO' } },
    { side: 'releasing', to: { role: 'Head', school: birch } },
    {},
  ]);
});

test('where the CEO has applied too, SLT stands in', () => {
  expect(partiesFor([headOfBirch], [ceo])).toMatchObject([{}, { side: 'releasing', to: { role: 'SLT' } }, {}]);
});

test('who accepts for the candidate does not become the candidate', () => {
  const decision = given(...its.offered).when(accepting(), cora, { at, onBehalfOf: ben });
  expect(decision).toMatchObject({
    ok: true,
    events: [{ data: { parties: [{}, { to: { school: birch } }, candidate(ben)] } }],
  });
});

test('nobody else accepts: not HR, not SLT, not a Head, not the reserve', () => {
  for (const by of [hr, slt, headOfAsh, headOfBirch, ada])
    expect(given(...its.offered).when(accepting(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ staff: ben }] }),
    );
});

test('the last instant is a millisecond before the one by which it has to be answered', () => {
  expect(inShort(given(...its.offered).when(accepting(), ben, { at: '2027-02-11T16:59:59.999Z' }))).toBe(
    'OfferAccepted',
  );
  expect(given(...its.offered).when(accepting(), ben, { at: its.answerBy })).toEqual(
    refuse('OfferPastAnswerBy', { answerBy: its.answerBy }),
  );
});

test('an offer that has lapsed, was answered or lies still is not open', () => {
  const still = play(its.offered, { at }, move(hr, 'FreezePost', its.becauseOf));
  const cases = [
    [its.lapsed, 'Lapsed'],
    [its.agreeingDate, 'AgreeingDate'],
    [its.appointed, 'Appointed'],
    [its.declined, 'Vacant'],
    [still, 'Frozen'],
  ] as const;
  for (const [history, status] of cases)
    expect(given(...history).when(accepting(), ben, { at })).toEqual(refuse('NoOfferOpen', { vacancy: 1, status }));
});

test('only the offer that the candidate has read is accepted', () => {
  const second = play(its.reserveUp, { at }, its.offering());
  expect(given(...second).when(accepting(1), ada, { at })).toEqual(refuse('OfferSuperseded', { offer: 1, latest: 2 }));
  expect(inShort(given(...second).when(accepting(2), ada, { at }))).toBe('OfferAccepted');
  expect([0, 1001, '1'].map((offer) => acceptOffer.schema.safeParse({ offer }).success)).toEqual([false, false, false]);
});

test('from then on HR or the Head who gains has to propose a date', () => {
  expect(tasksAfter(...its.agreeingDate)[0]).toMatchObject({
    key: 'propose-start-date-1',
    to: [
      { role: 'HR', school: ash },
      { role: 'Head', school: ash },
    ],
  });
  expect(fold(its.agreeingDate)).toMatchObject({
    vacancies: [{ status: 'AgreeingDate', proposals: [], escalated: false }],
  });
});
