import { expect, test } from '@jest/globals';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { ceo, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { eventsIn, inShort, itself, keysIn, openedIn, playing, recorded, taskIn } from './world.js';

const answer = (more: object = {}) =>
  its.ask(
    ceo,
    'RecordExternalRecruitmentReview',
    { review: 1, needed: true, posts: [its.aPost], note: its.reason, ...more },
    its.february,
  );
const asking = (at: string) => its.ask(itself, 'OpenExternalReview', {}, at);
const nextYear = '2029-02-01T09:00:00.000Z';

test('once a year the CEO is asked whether talent has to come from outside', () => {
  expect(openedIn(its.running).externalReviewAt).toBe(its.february);
  expect(inShort(its.running, asking('2028-02-01T08:59:59Z'))).toBe('no: NotDueYet');
  expect(taskIn(its.askingCeo, 'record-external-review-1')).toMatchObject({
    to: [{ role: 'CEO' }],
    due: '2028-02-06T09:00:00.000Z',
  });
  expect(inShort(its.askingCeo, { ...answer(), by: slt })).toBe('no: NotAuthorised');
  const answered = playing(its.askingCeo, answer());
  expect(keysIn(answered)).toEqual([]);
  expect(openedIn(answered).externalReviewAt).toBe(nextYear);
});
test('a post is named once, and only where there is a need', () => {
  const twice = playing(its.askingCeo, answer({ posts: [its.aPost, its.aPost] }));
  expect(eventsIn(twice).at(-1)).toMatchObject({ data: { needed: true, posts: [its.aPost] } });
  expect(inShort(its.askingCeo, answer({ needed: false }))).toBe('no: PostsWithoutNeed');
  expect(inShort(its.askingCeo, answer({ review: 2 }))).toBe('no: NoExternalReviewOpen');
});
test('a year without an answer is noted as missed', () => {
  expect(inShort(its.askingCeo, asking(nextYear))).toBe('ExternalReviewMissed + ExternalReviewOpened');
});
test('once the next intake has a cohort of its own, that one asks', () => {
  const next = cycleOf(its.day('2028-09-01'));
  const opening = { ...its.opening({ joinsOn: '2028-09-01' }, its.february), stream: next };
  const opened = playing(its.running, opening);
  expect(inShort(opened, asking(nextYear))).toBe('ExternalReviewOpened');
  const data = { waitList: [], places: 2, nextReviewAt: nextYear, externalReviewAt: nextYear };
  const running = recorded(opened, next, [{ type: 'IntakeClosed', data }]);
  expect(inShort(running, asking(nextYear))).toBe('ExternalReviewPassedOn');
  expect(openedIn(playing(running, asking(nextYear))).externalReviewAt).toBeUndefined();
  expect(inShort(playing(running, asking(nextYear)), asking(nextYear))).toBe('no: NotRunning');
});
test('HR does not answer for the CEO, nor does a late one escalate to anybody else', () => {
  expect(inShort(its.askingCeo, { ...answer(), by: hr })).toBe('no: NotAuthorised');
});
