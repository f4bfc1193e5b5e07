import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ash, ben, cora, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { scoring } from '../moves.js';

const freeze = { type: 'FreezePost', data: its.becauseOf } as const;
const at = its.agreeingDay;

test('HR lets a post lie still, with a reason', () => {
  expect(given(...its.panelReady).when(freeze, hrTwo, { at })).toEqual(
    accept({ type: 'PostFrozen', data: { by: hrTwo, reason: its.sealed('reason'), since: at } }),
  );
});

test.each([
  ['requested', its.requested],
  ['described', its.described],
  ['approved', its.approved],
  ['advertised', its.panelReady],
  ['sifted', its.siftedByOne],
  ['interviewed', its.scoring],
  ['ranked', its.ranked],
  ['offered', its.offered],
  ['given a date', its.dateProposed],
  ['without a route', its.nobodyApplied],
  ['in need of the external route', its.externalRoute],
] as const)('a post that is %s lies still: its tasks are closed, and all that it was is kept', (_, history) => {
  const before = fold(history);
  const frozen = fold(play(history, { at }, move(hr, 'FreezePost', its.becauseOf)));
  expect(tasksAfter(...play(history, { at }, move(hr, 'FreezePost', its.becauseOf)))).toMatchObject([
    { key: 'reopen-post', answers: ['ReopenPost'], to: [{ role: 'HR', school: ash }] },
  ]);
  expect(frozen).toMatchObject({ ...before, status: 'Frozen', step: { status: 'Frozen', since: at } });
  expect('step' in frozen && frozen.step).toMatchObject({ before: 'step' in before ? before.step : {} });
});

test('what people were to do waits: no application, no sift, no score, no answer', () => {
  const tries = [
    [its.panelReady, its.applying(cora), 'no: NotAdvertised'],
    [its.panelReady, its.close, 'no: NotAdvertised'],
    [its.siftedByOne, its.sifting(its.sifters[1]!, ada), 'no: NotSifting'],
    [its.scoring, scoring(ada, 5)[0]!, ''],
    [its.ranked, its.agreeRanking, 'no: NothingRanked'],
    [its.offered, its.accepting(ben), 'no: NoOfferOpen'],
  ] as const;
  for (const [history, { command, by }, refusal] of tries) {
    const still = play(history, { at: its.siftingDay }, move(hr, 'FreezePost', its.becauseOf));
    const answer = inShort(given(...still).when(command, by, { at: its.siftingDay }));
    expect(answer).toContain(refusal || 'no: ');
  }
});

test('a post lies still once, and not after its end', () => {
  expect(given(...its.frozen).when(freeze, hr, { at })).toEqual(refuse('AlreadyFrozen'));
  for (const status of ['NotRequested', 'Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'] as const) {
    const answer = given(...its.historyOf[status]).when(freeze, hr, { at });
    expect(answer).toEqual(refuse('NotOpen', { status }));
  }
});

test('only HR of the school, and nobody who applied', () => {
  for (const by of [slt, ada])
    expect(given(...its.panelReady).when(freeze, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  expect(given(...its.panelReady).when(freeze, theProcessItself, { at }).ok).toBe(false);
  expect(inShort(given(...its.panelReady).when(freeze, ada, { at, roles: [{ role: 'HR' }] }))).toBe('no: OwnCase');
});

test('an applicant may withdraw while it lies still', () => {
  const withdrawn = play(its.frozen, { at }, move(ada, 'WithdrawApplication', {}));
  expect(fold(withdrawn)).toMatchObject({ status: 'Frozen', applications: [{ status: 'withdrawn' }, {}] });
});
