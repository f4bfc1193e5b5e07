import { expect, test } from '@jest/globals';
import type { RungRule, Rules } from '#libs/policy-packs/rules.js';
import { given, tasksAfter, theProcessItself, type Fact } from '../../../support/given.js';
import { testPack } from '../../../support/pack.js';
import { hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const rulesWith = (...ladder: readonly RungRule[]): Rules => {
  const { internalPost } = testPack.rules;
  return { ...testPack.rules, internalPost: { ...internalPost, offer: { ...internalPost.offer, ladder } } };
};
/** Reminded three days before it is overdue. */
const reminding = rulesWith(
  { kind: 'remind', after: 'P2D' },
  { kind: 'overdue', after: 'P5D' },
  { kind: 'escalate', after: 'P7D' },
);
const made = (rules: Rules, at: string = its.offerDay) => play(its.toOffer, { at, rules }, its.offering());
const answering = (history: readonly Fact[]) => tasksAfter(...history).find(({ key }) => key === 'answer-offer-1');
const ladderIn = (history: readonly Fact[]) => (history.at(-1)!.data as { ladder?: unknown }).ladder;

test('the answer is due when the offer lapses, and not before, whatever the ladder says', () => {
  expect(answering(made(reminding))).toMatchObject({ due: its.answerBy });
  expect(answering(its.offered)).toMatchObject({ due: its.answerBy });
});

test('the candidate is reminded as long before that as the rules have it before what is overdue', () => {
  expect(ladderIn(made(reminding))).toEqual([{ kind: 'remind', at: its.at('2027-02-08T09:00:00Z') }]);
  expect(ladderIn(made(rulesWith({ kind: 'remind', after: 'P2D' })))).toEqual([
    { kind: 'remind', at: its.at('2027-02-06T09:00:00Z') },
  ]);
});

const extended = (answerBy: string, at: string, rules = reminding) =>
  play(
    made(rules),
    { at, rules },
    move(hr, 'ExtendOffer', { vacancy: 1, offer: 1, answerBy: its.at(answerBy), ...its.becauseOf }),
  );

test('more time moves the due instant and its reminder, in summer time too', () => {
  const longer = extended('2027-04-09T16:00:00Z', '2027-02-11T12:00:00Z');
  expect(answering(longer)).toMatchObject({ due: '2027-04-09T16:00:00.000Z' });
  expect(ladderIn(longer)).toEqual([{ kind: 'remind', at: its.at('2027-04-06T08:00:00Z') }]);
});

test('a reminder that would lie in the past is left out', () => {
  expect(ladderIn(extended('2027-02-12T17:00:00Z', '2027-02-11T12:00:00Z'))).toEqual([]);
});

test('once it has lapsed HR has a ladder of its own, from that instant on', () => {
  const lapsing = { at: its.answerBy, rules: reminding };
  const decision = given(...made(reminding)).when(
    { type: 'LapseOffer', data: { vacancy: 1 } },
    theProcessItself,
    lapsing,
  );
  expect(decision).toMatchObject({
    events: [
      {
        type: 'OfferLapsed',
        data: {
          ladder: [{ at: '2027-02-13T09:00:00.000Z' }, { at: '2027-02-16T09:00:00.000Z' }, { kind: 'escalate' }],
        },
      },
    ],
  });
});
