import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ceo, headOfAsh, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, keysAfter, taskIn, takes } from '../asking.js';
import { adasApplication, applied, historyOf, requested, reviewed, sealed } from '../histories.js';

const finding = (found: 'fill-internally' | 'recruit-externally-too' = 'fill-internally') =>
  move(ceo, 'RecordExternalReview', { finding: found, note: sealed('note') });
const review = 'review-external-recruitment';
const ended = ['Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled', 'Frozen'] as const;
const under = [
  'Requested',
  'Describing',
  'Advertised',
  'Interviewing',
  'Deciding',
  'Offering',
  'AwaitingRoute',
] as const;

test.each(['fill-internally', 'recruit-externally-too'] as const)(
  'the CEO records that the review found: %s',
  (found) => {
    expect(ask(requested, finding(found))).toEqual(
      accept({ type: 'ExternalReviewRecorded', data: { by: ceo, finding: found, note: sealed('note') } }),
    );
  },
);

test.each(under)('it is asked for beside everything else while the post is %s', (status) => {
  expect(keysAfter(historyOf[status])).toContain(review);
  expect(ask(historyOf[status], finding()).ok).toBe(true);
});

test.each(ended)('a post that is %s asks for none, and takes none', (status) => {
  expect(keysAfter(historyOf[status])).not.toContain(review);
  expect(ask(historyOf[status], finding())).toMatchObject({ ok: false });
});

test('it changes nothing about where the post stands', () => {
  const after = play(requested, {}, finding());
  expect(fold(after)).toEqual({ ...fold(requested), review: 'fill-internally' });
  expect(keysAfter(after)).toEqual(['identify-post']);
});

test('it is recorded once', () => {
  expect(ask(reviewed, finding())).toEqual(refuse('ReviewNotAsked', { status: 'Approved' }));
});

test('nobody but the CEO records it', () => {
  for (const person of [hr, slt, headOfAsh, ada])
    expect(given(...requested).when(finding().command, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'CEO' }] }),
    );
});

test('a CEO who has applied leaves it to a deputy', () => {
  const roles = [{ role: 'CEO' as const }];
  expect(taskIn(applied, review)?.not).toContainEqual({ staff: ada, because: 'own-case' });
  expect(given(...applied).when(finding().command, ada, { roles })).toEqual(
    refuse('ExcludedFromTask', { task: review, because: 'own-case' }),
  );
  expect(fold(applied)).toMatchObject({ applications: [{ id: adasApplication }, {}] });
});

test('a finding that is none of the two, and one without a note, are no finding', () => {
  expect(takes('RecordExternalReview', { finding: 'fill-internally', note: 'There is talent.' })).toBe(true);
  expect(takes('RecordExternalReview', { finding: 'perhaps', note: 'There is talent.' })).toBe(false);
  expect(takes('RecordExternalReview', { finding: 'fill-internally' })).toBe(false);
});
