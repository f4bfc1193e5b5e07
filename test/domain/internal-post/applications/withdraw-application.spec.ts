import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, cora, stranger } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const withdraw = (by = ada) => move(by, 'WithdrawApplication', {});
const withdrawn = (by = ada) => ({
  type: 'ApplicationWithdrawn' as const,
  data: { application: h.applicationOf(by), by },
});
const race = [
  ['drafted', h.drafted, cora],
  ['handed in', h.applied, ada],
  ['being sifted', h.siftedByOne, ada],
  ['found to meet the criteria', h.allMeet, ada],
  ['found not to', h.noneMeets, ada],
  ['on the shortlist', h.shortlisted, ada],
  ['to be interviewed', h.scheduled, ada],
  ['interviewed', h.scoredByOne, ada],
  ['ranked', h.ranked, ada],
  ['in reserve', h.offered, ada],
  ['offered the post', h.offered, ben],
  ['agreeing the date', h.dateProposed, ben],
  ['waiting while the post lies still', h.frozen, ada],
  ['waiting for HR, having applied late', h.lateAsked, cora],
] as const;

test.each(race)('whoever is %s withdraws, and need not say why', (_, history, who) => {
  expect(ask(history, withdraw(who), { at: h.siftingDay })).toEqual(accept(withdrawn(who)));
});

test('a reason is kept where one is given', () => {
  expect(ask(h.applied, move(ada, 'WithdrawApplication', h.becauseOf))).toEqual(
    accept({ type: 'ApplicationWithdrawn', data: { ...withdrawn().data, ...h.becauseOf } }),
  );
});

test.each([
  ['sift', h.siftedByOne, 'Sifting'],
  ['interviews', h.scheduled, 'Interviewing'],
  ['decision', h.ranked, 'Deciding'],
])('when the last of them withdraws before the end of the %s, that is an outcome of its own', (_, history, status) => {
  const one = play(history, { at: h.siftingDay }, withdraw(ada));
  expect(fold(one).status).toBe(status);
  const both = { type: 'AllApplicantsWithdrew' as const, data: { ladder: chasedFrom('2027-01-26') } };
  expect(ask(one, withdraw(ben), { at: h.siftingDay })).toEqual(accept(withdrawn(ben), both));
  expect(fold([...one, withdrawn(ben), both])).toMatchObject({
    step: { status: 'AwaitingRoute', because: 'AllApplicantsWithdrew' },
  });
});

test('while the advert is open it is no outcome: others may still apply', () => {
  const one = play(h.applied, {}, withdraw(ada));
  expect(ask(one, withdraw(ben))).toEqual(accept(withdrawn(ben)));
});

test('the scores of the others are unsealed when the one who was awaited withdraws', () => {
  const bensAreIn = play(h.scoring, { at: h.interviewAt }, ...scoring(ben, 8));
  expect(inShort(ask(bensAreIn, withdraw(ada), { at: h.interviewAt }))).toBe('ApplicationWithdrawn + ScoresUnsealed');
});

test('an appointment is not undone this way', () => {
  expect(ask(h.appointed, withdraw(ben))).toMatchObject({ refusal: 'NotOpen', facts: { status: 'Appointed' } });
});

test('whoever was found not appointable, or turned the post down, has nothing to withdraw', () => {
  expect(ask(h.noneAppointable, withdraw())).toMatchObject({
    refusal: 'AlreadyDecided',
    facts: { status: 'not-appointable' },
  });
  expect(ask(h.declined, withdraw(ben))).toMatchObject({ refusal: 'AlreadyDecided', facts: { status: 'declined' } });
});

test('it is one’s own application, and withdrawn once', () => {
  expect(ask(h.applied, withdraw(cora))).toEqual(refuse('NotApplied', { status: 'Advertised' }));
  expect(ask(play(h.applied, {}, withdraw()), withdraw())).toEqual(refuse('NotApplied', { status: 'Advertised' }));
  expect(given(...h.applied).when(withdraw().command, stranger)).toEqual(
    refuse('NotAuthorised', { needs: 'a member of staff' }),
  );
});

test.each(['NotRequested', 'Refused', 'Closed', 'Cancelled', 'ExternallyFilled'] as const)(
  'a post that is %s has nothing to withdraw from',
  (status) => {
    expect(ask(h.historyOf[status], withdraw())).toEqual(refuse('NotOpen', { status }));
  },
);

test('a reason has up to 4,000 characters', () => {
  expect(takes('WithdrawApplication', {})).toBe(true);
  expect(takes('WithdrawApplication', { reason: 'x'.repeat(4000) })).toBe(true);
  expect(takes('WithdrawApplication', { reason: 'x'.repeat(4001) })).toBe(false);
});
