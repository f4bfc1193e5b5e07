import { expect, test } from '@jest/globals';
import { fold, inShort, given, tasksAfter, theProcessItself } from '../support/given.js';
import { ada, ash, hr } from '../support/people.js';
import { move, play } from '../support/play.js';
import * as its from '../domain/internal-post/histories.js';

const at = its.closing;
const bypassing = { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') };

test('E01: an advert that nobody answered does not go outside by itself: HR decides, and it is an outcome of its own', () => {
  const decision = given(...its.opened).when({ type: 'CloseAdvert', data: {} }, theProcessItself, { at });
  expect(inShort(decision)).toBe('AdvertClosed + NobodyApplied');
  const closed = play(its.opened, { at }, its.close);
  expect(fold(closed)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'NobodyApplied' } });
  expect(tasksAfter(...closed)[0]).toMatchObject({
    key: 'choose-route',
    answers: ['RelistPost', 'OpenExternalRoute', 'HoldPost', 'CloseUnfilled'],
    to: [{ role: 'HR', school: ash }],
  });
});

test('E01: nobody can confirm that no applicant meets the criteria where there was no applicant', () => {
  const confirm = { type: 'ConfirmNoneMeets', data: {} } as const;
  expect(given(...its.nobodyApplied).when(confirm, hr, { at: its.siftingDay })).toMatchObject({
    refusal: 'NotSifting',
    facts: { status: 'AwaitingRoute' },
  });
});

test('E01: a draft that was not handed in is no application', () => {
  expect(fold(play(its.drafted, { at }, its.close))).toMatchObject({
    status: 'AwaitingRoute',
    step: { because: 'NobodyApplied' },
  });
});

test('E01: whoever applied and withdrew was no applicant at the closing, nor after it', () => {
  const before = play(its.opened, {}, its.applying(ada), move(ada, 'WithdrawApplication', {}));
  expect(play(before, { at }, its.close).map(({ type }) => type)).toContain('NobodyApplied');
  const alone = play(play(its.opened, {}, its.applying(ada)), { at }, its.close);
  const after = play(alone, { at: its.siftingDay }, move(ada, 'WithdrawApplication', {}));
  expect(fold(after)).toMatchObject({ status: 'AwaitingRoute', step: { because: 'AllApplicantsWithdrew' } });
});

test('E01: none who meets the criteria is the other outcome, and the only one that leads to step 5', () => {
  const none = play(its.noneMeets, { at: its.siftingDay }, move(hr, 'ConfirmNoneMeets', {}));
  expect(fold(none).status).toBe('ExternalRoute');
  expect(none.map(({ type }) => type)).not.toContain('NobodyApplied');
  expect(tasksAfter(...none)[0]).toMatchObject({ key: 'open-external-route' });
  const chosen = given(...its.nobodyApplied).when({ type: 'OpenExternalRoute', data: bypassing }, hr, { at });
  expect(inShort(chosen)).toBe('ExternalReviewBypassed + ExternalRouteOpened');
});
