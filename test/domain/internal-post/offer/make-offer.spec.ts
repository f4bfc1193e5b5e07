import { expect, test } from '@jest/globals';
import { makeOffer } from '#libs/domain/internal-post/offer/make-offer.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, ceo, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { play } from '../../../support/play.js';
import * as its from '../histories.js';

const { toOffer, offerDay } = its;
const offer = (conditions: string[] = [], vacancy = 1) =>
  ({ type: 'MakeOffer', data: { vacancy, conditions } }) as const;
const at = offerDay;

test('HR offers the post to whoever comes first, with conditions, to be answered within five working days', () => {
  expect(given(...toOffer).when(offer(['References', 'Medical clearance']), hrTwo, { at })).toEqual(
    accept({
      type: 'OfferMade',
      data: {
        vacancy: 1,
        offer: 1,
        application: its.bensApplication,
        conditions: [
          { id: 'condition-1', text: 'References' },
          { id: 'condition-2', text: 'Medical clearance' },
        ],
        answerBy: its.answerBy,
        by: hrTwo,
        ladder: [],
      },
    }),
  );
});

const answerBy = (when: string) => {
  const [made] = play(toOffer, { at: when }, its.offering()).slice(-1);
  return made?.type === 'OfferMade' ? made.data.answerBy : undefined;
};
test.each([
  ['of a Friday', '2027-02-05T16:00:00Z', '2027-02-12T17:00:00.000Z'],
  ['of a Saturday', '2027-02-06T10:00:00Z', '2027-02-12T17:00:00.000Z'],
  [
    'over Easter, when two days are no working days and the clocks go on',
    '2027-03-22T09:00:00Z',
    '2027-03-31T16:00:00.000Z',
  ],
  ['half an hour after midnight of British summer time', '2027-06-30T23:30:00Z', '2027-07-08T16:00:00.000Z'],
])('an offer %s is answered by five in the afternoon of the fifth working day', (_, made, by) => {
  expect(answerBy(made)).toBe(by);
});

test('the offer is a task of the candidate alone, due when it lapses, whoever else may look at it', () => {
  expect(tasksAfter(...its.offered)).toMatchObject([
    { key: 'answer-offer-1', answers: ['AcceptOffer', 'DeclineOffer'], to: [{ staff: ben }], not: [] },
    { key: 'review-external-recruitment' },
  ]);
});

test('an offer is made once; the next of the same vacancy has the next number', () => {
  expect(given(...its.offered).when(offer(), hr, { at })).toEqual(
    refuse('NothingToOffer', { vacancy: 1, status: 'Offered' }),
  );
  expect(given(...its.reserveUp).when(offer(), hr, { at })).toMatchObject({
    events: [{ data: { offer: 2, application: its.adasApplication } }],
  });
});

test('there is nothing to offer before the panel has decided, nor of a vacancy that there is not', () => {
  expect(given(...its.ranked).when(offer(), hr, { at })).toEqual(
    refuse('NothingToOffer', { vacancy: 1, status: 'Deciding' }),
  );
  expect(given(...toOffer).when(offer([], 2), hr, { at })).toEqual(
    refuse('NothingToOffer', { vacancy: 2, status: 'Offering' }),
  );
});

test('each of three vacancies is offered to another person, in the order of the panel', () => {
  const offers = [1, 2, 3].map((vacancy) => given(...its.threeVacancies).when(offer([], vacancy), hr, { at }));
  expect(offers.map((one) => one.ok && one.events[0])).toMatchObject([
    { data: { vacancy: 1, offer: 1, application: 'application-ben' } },
    { data: { vacancy: 2, offer: 1, application: 'application-ada' } },
    { data: { vacancy: 3, offer: 1, application: 'application-cora' } },
  ]);
});

test('only HR of the school offers: nobody else, nor an applicant who works in HR', () => {
  for (const by of [slt, ceo, headOfAsh])
    expect(given(...toOffer).when(offer(), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...toOffer).when(offer(), hr, { at, roles: [{ role: 'HR', school: birch }] })).toMatchObject({
    refusal: 'NotAuthorised',
  });
  for (const applicant of [ada, ben])
    expect(given(...toOffer).when(offer(), applicant, { at, roles: [{ role: 'HR' }] })).toEqual(
      refuse('ExcludedFromTask', { task: 'make-offer-1', because: 'own-case' }),
    );
});

test('while the post lies still nothing is offered', () => {
  const still = play(toOffer, { at }, { by: hr, command: { type: 'FreezePost', data: its.becauseOf } });
  expect(given(...still).when(offer(), hr, { at })).toEqual(refuse('NothingToOffer', { vacancy: 1, status: 'Frozen' }));
});

test('a condition is a line of text, and there are twenty at most', () => {
  const fits = (conditions: unknown) => makeOffer.schema.safeParse({ conditions }).success;
  expect([['References'], [], Array(20).fill('One of many'), undefined].map(fits)).toEqual([true, true, true, true]);
  expect([[''], ['two\nlines'], ['x'.repeat(201)], Array(21).fill('One too many')].map(fits)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(makeOffer.schema.parse({})).toEqual({ vacancy: 1, conditions: [] });
  expect([0, 21, 1.5].map((vacancy) => makeOffer.schema.safeParse({ vacancy }).success)).toEqual([false, false, false]);
});

test('the case keeps the offer with its conditions open', () => {
  expect(fold(its.offeredOnConditions)).toMatchObject({
    vacancies: [
      {
        status: 'Offered',
        offers: 1,
        offer: { offer: 1, application: its.bensApplication, answerBy: its.answerBy },
      },
    ],
  });
});
