import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, ash, cora, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

const none = move(hr, 'ConfirmNoneMeets', {});
const onDay = { at: h.siftingDay };

test('where the complete matrix shows that nobody meets what is essential, HR confirms it and step 5 begins', () => {
  expect(ask(h.noneMeets, none, onDay)).toEqual(
    accept({ type: 'NoApplicantMetEssentialCriteria', data: { by: hr, ladder: chasedFrom('2027-01-26') } }),
  );
  expect(fold(h.externalRoute).status).toBe('ExternalRoute');
  expect(keysAfter(h.externalRoute)).toContain('open-external-route');
});

test('the system says nothing by itself: until a person confirms, the post is sifting', () => {
  expect(fold(h.noneMeets).status).toBe('Sifting');
  expect(keysAfter(h.noneMeets)).toEqual(['confirm-none-meets', 'review-external-recruitment']);
});

test('while a matrix is incomplete it is refused, with whom it waits for', () => {
  expect(ask(h.siftedByOne, none, onDay)).toEqual(
    refuse('MatrixIncomplete', {
      missing: [h.adasApplication, h.bensApplication].map((application) => ({
        application,
        status: 'submitted',
        notSiftedBy: [headOfAsh],
        disputed: [],
      })),
      sifters: { now: 2, needed: 2 },
    }),
  );
});

test('while one is disputed it is refused, with the criteria', () => {
  expect(ask(h.disputed, none, onDay)).toMatchObject({
    facts: { missing: [{ application: h.bensApplication, notSiftedBy: [], disputed: ['c2'] }] },
  });
});

test('while HR has not decided about a late one it is refused', () => {
  expect(ask(play(h.noneMeets, onDay, h.applying(cora)), none, onDay)).toMatchObject({
    refusal: 'MatrixIncomplete',
    facts: { missing: [{ application: h.applicationOf(cora), status: 'late' }] },
  });
});

test('where somebody meets them it is refused, naming who', () => {
  expect(ask(h.allMeet, none, onDay)).toEqual(
    refuse('SomeMeetEssentialCriteria', { applications: [h.adasApplication, h.bensApplication] }),
  );
});

test('whoever withdrew does not stand in the way, and nobody at all is another outcome', () => {
  const withdrew = play(h.noneMeets, onDay, move(ada, 'WithdrawApplication', {}));
  expect(ask(withdrew, none, onDay).ok).toBe(true);
  const all = play(withdrew, onDay, move('staff-ben' as typeof ada, 'WithdrawApplication', {}));
  expect(ask(all, none, onDay)).toEqual(refuse('NotSifting', { status: 'AwaitingRoute' }));
});

test('it is HR of the school, and nobody who has applied or was recused', () => {
  const needs = [{ role: 'HR', school: ash }];
  expect(given(...h.noneMeets).when(none.command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.noneMeets).when(none.command, hrTwo, holdingElsewhere('HR'))).toEqual(
    refuse('NotAuthorised', { needs }),
  );
  const roles = [{ role: 'HR' as const }];
  expect(given(...h.noneMeets).when(none.command, ada, { roles })).toEqual(refuse('OwnCase', { because: 'own-case' }));
  expect(given(...h.memberRecused).when(none.command, headOfAsh, { roles })).toEqual(
    refuse('OwnCase', { because: 'recused' }),
  );
});

test.each(others('Sifting', 'NotRequested'))('a post that is %s confirms nothing of the kind', (status) => {
  expect(ask(h.historyOf[status], none)).toEqual(refuse('NotSifting', { status }));
});

test('there is nothing to fill in', () => {
  expect(takes('ConfirmNoneMeets', {})).toBe(true);
  expect(takes('ConfirmNoneMeets', { anyway: true })).toBe(false);
});
