import { expect, test } from '@jest/globals';
import { fold, given, inShort, tasksAfter } from '../support/given.js';
import { ceo, hr, hrTwo, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import * as its from '../domain/internal-post/histories.js';

const evidence = its.sealed('evidence');
const at = its.siftingDay;
const open = { type: 'OpenExternalRoute', data: { evidence } } as const;
const review = (finding: 'fill-internally' | 'recruit-externally-too') =>
  move(ceo, 'RecordExternalReview', { finding, note: its.sealed('note') });

test('E25: while the CEO’s review of external recruitment is pending, step 5 waits', () => {
  expect(fold(its.externalRoute)).toMatchObject({ status: 'ExternalRoute', review: 'asked' });
  const decision = given(...its.externalRoute).when(open, hr, { at });
  expect(decision).toMatchObject({ refusal: 'ExternalReviewPending', facts: { task: 'review-external-recruitment' } });
  expect(tasksAfter(...its.externalRoute).find(({ key }) => key === 'review-external-recruitment')).toMatchObject({
    answers: ['RecordExternalReview'],
    to: [{ role: 'CEO' }],
  });
});

test('E25: it goes on once the CEO has recorded it', () => {
  const reviewed = play(its.externalRoute, { at }, review('recruit-externally-too'));
  expect(inShort(given(...reviewed).when(open, hr, { at }))).toBe('ExternalRouteOpened');
});

test('E25: or with an explicit bypass, which the log keeps with who did it and why', () => {
  const bypassing = { type: 'OpenExternalRoute', data: { evidence, bypass: its.sealed('bypass') } } as const;
  const decision = given(...its.externalRoute).when(bypassing, hrTwo, { at });
  expect(decision).toMatchObject({
    events: [
      { type: 'ExternalReviewBypassed', data: { by: hrTwo, reason: its.sealed('bypass') } },
      { type: 'ExternalRouteOpened', data: { by: hrTwo, evidence } },
    ],
  });
  const external = play(its.externalRoute, { at }, { by: hrTwo, command: bypassing });
  expect(fold(external)).toMatchObject({ status: 'External', review: 'bypassed' });
  expect(tasksAfter(...external).map(({ key }) => key)).toEqual(['record-external-outcome']);
});

test('E25: a review that was recorded before the advert counts as well; steps 1 to 4 never wait for it', () => {
  expect(inShort(given(...its.described).when(its.approve().command, slt, {}))).toBe('JobDescriptionApproved');
  const early = play(its.requested, {}, review('recruit-externally-too'));
  expect(fold(early)).toMatchObject({ review: 'recruit-externally-too', status: 'Requested' });
  expect(tasksAfter(...early).map(({ key }) => key)).toEqual(['identify-post']);
});

test('E25: nobody but the CEO records the review, and it is recorded once', () => {
  const { command } = review('recruit-externally-too');
  for (const by of [hr, slt])
    expect(inShort(given(...its.externalRoute).when(command, by, { at }))).toBe('no: NotAuthorised');
  const reviewed = play(its.externalRoute, { at }, review('recruit-externally-too'));
  expect(given(...reviewed).when(command, ceo, { at }).ok).toBe(false);
});

test('E25: against a review that found "fill internally" it takes the same explicit bypass', () => {
  const against = play(its.externalRoute, { at }, review('fill-internally'));
  expect(inShort(given(...against).when(open, hr, { at }))).toBe('no: ExternalReviewAgainst');
  const bypassing = { type: 'OpenExternalRoute', data: { evidence, bypass: its.sealed('bypass') } } as const;
  expect(inShort(given(...against).when(bypassing, hr, { at }))).toBe('ExternalReviewBypassed + ExternalRouteOpened');
});
