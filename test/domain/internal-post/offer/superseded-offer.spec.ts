import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, theProcessItself, type Asked, type Fact } from '../../../support/given.js';
import { hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.offerDay;
/** What HR read of ben's offer; meanwhile the vacancy has gone to ada, with an offer of her own. */
const stale: readonly (readonly [history: readonly Fact[], command: Asked])[] = [
  [its.reserveUp, { type: 'WithdrawOffer', data: { vacancy: 1, offer: 1, ...its.becauseOf } }],
  [
    its.reserveUp,
    { type: 'ExtendOffer', data: { vacancy: 1, offer: 1, answerBy: its.at('2027-03-01T17:00:00Z'), ...its.becauseOf } },
  ],
  [
    play(
      its.offeredOnConditions,
      { at },
      move(hr, 'WithdrawOffer', { vacancy: 1, offer: 1, ...its.becauseOf }),
      move(theProcessItself, 'BringUpReserve', { vacancy: 1 }),
    ),
    { type: 'RecordCondition', data: { vacancy: 1, offer: 1, condition: 'condition-1', met: true } },
  ],
];

test.each(stale)('what HR meant for the former candidate does not fall on the next: %#', (history, command) => {
  const next = play(history, { at }, its.offering(1, 'References'));
  expect(given(...next).when(command, hr, { at })).toEqual(refuse('OfferSuperseded', { offer: 1, latest: 2 }));
  const now = { ...command, data: { ...command.data, offer: 2 } } as Asked;
  expect(given(...next).when(now, hr, { at }).ok).toBe(true);
  expect(internalPost.specs[command.type]?.schema.safeParse({ vacancy: 1 }).error?.issues).toContainEqual(
    expect.objectContaining({ path: ['offer'] }),
  );
});

test('once somebody is appointed there is no offer left to act on', () => {
  for (const [, command] of stale)
    expect(inShort(given(...its.appointed).when(command, hr, { at }))).toBe('no: NoOfferOpen');
  expect(fold(its.appointed)).toMatchObject({ vacancies: [{ offers: 1 }] });
});
