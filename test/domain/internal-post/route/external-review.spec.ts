import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, type Asked } from '../../../support/given.js';
import { ceo, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.siftingDay;
const evidence = its.sealed('evidence');
const open = (bypass?: 'bypass'): Asked => ({
  type: 'OpenExternalRoute',
  data: { evidence, ...(bypass && { bypass: its.sealed(bypass) }) },
});
const found = (finding: 'fill-internally' | 'recruit-externally-too') =>
  play(its.externalRoute, { at }, move(ceo, 'RecordExternalReview', { finding, note: its.sealed('note') }));
const opened = { type: 'ExternalRouteOpened', data: { by: hr, specification: 1, evidence } } as const;
const bypassed = { type: 'ExternalReviewBypassed', data: { by: hr, reason: its.sealed('bypass') } } as const;

test('the file keeps what the CEO found', () => {
  expect(fold(found('fill-internally'))).toMatchObject({ review: 'fill-internally' });
  expect(fold(found('recruit-externally-too'))).toMatchObject({ review: 'recruit-externally-too' });
});

test('a review that found for recruiting outside too opens the route, and a reason to bypass it is not kept', () => {
  expect(given(...found('recruit-externally-too')).when(open(), hr, { at })).toEqual(accept(opened));
  expect(given(...found('recruit-externally-too')).when(open('bypass'), hr, { at })).toEqual(accept(opened));
});

test('against a review that found for filling the post inside, only a reason on record opens it', () => {
  const against = found('fill-internally');
  expect(given(...against).when(open(), hr, { at })).toEqual(
    refuse('ExternalReviewAgainst', { finding: 'fill-internally', or: 'bypass, with a reason' }),
  );
  expect(given(...against).when(open('bypass'), hr, { at })).toEqual(accept(bypassed, opened));
});

test('a post for which nobody was suitable leaves by the other ways too: advertised again, held, or closed', () => {
  const ways = [
    ['RelistPost', {}, 'PostRelisted', 'Approved'],
    ['HoldPost', its.becauseOf, 'PostFrozen', 'Frozen'],
    ['CloseUnfilled', its.becauseOf, 'PostClosedUnfilled', 'Closed'],
  ] as const;
  const against = found('fill-internally');
  for (const [type, data, event, status] of ways) {
    expect(inShort(given(...against).when({ type, data } as Asked, hr, { at }))).toBe(event);
    expect(fold(play(against, { at }, move(hr, type, data))).status).toBe(status);
  }
  const task = tasksAfter(...against).find(({ key }) => key === 'open-external-route');
  expect(task?.answers).toEqual(['OpenExternalRoute', 'RelistPost', 'HoldPost', 'CloseUnfilled']);
});

test('held on its way outside, it comes back to where it stood', () => {
  const held = play(its.externalRoute, { at }, move(hr, 'HoldPost', its.becauseOf));
  const back = play(held, { at: its.decisionDay }, move(hr, 'ReopenPost', its.becauseOf));
  expect(fold(back).status).toBe('ExternalRoute');
});
