import { expect, test } from '@jest/globals';
import { fold } from '../support/given.js';
import { ada, ben, hr, headOfAsh, slt } from '../support/people.js';
import { move, play } from '../support/play.js';
import { ask, keysAfter, taskIn } from '../domain/internal-post/asking.js';
import { bensApplication, disputed, sealed, shortlisting, siftingDay } from '../domain/internal-post/histories.js';

const onDay = { at: siftingDay };
const task = `reconcile-${bensApplication}`;
const results = ['EssentialCriteriaMet', 'EssentialCriteriaNotMet'];
const aboutBen = (history: typeof disputed) =>
  history.filter(
    ({ type, data }) => results.includes(type) && 'application' in data && data.application === bensApplication,
  );
const settle = (by: typeof slt, met: boolean) =>
  move(by, 'ReconcileSift', {
    application: bensApplication,
    marks: [{ criterion: 'c2' as never, met }],
    reasons: sealed('reasons'),
  });

test('E04: given two shortlisters disagree on one essential criterion, when both matrices are in, then a reconciliation task opens', () => {
  expect(taskIn(disputed, task)).toMatchObject({ answers: ['ReconcileSift'], to: [{ staff: slt }] });
});

test('E04: and neither "meets" nor "fails" is said until it closes, nor is anybody shortlisted or the external route opened', () => {
  expect(aboutBen(disputed)).toEqual([]);
  expect(fold(disputed)).toMatchObject({ applications: [{ status: 'meets' }, { status: 'submitted' }] });
  expect(ask(disputed, shortlisting(ada, ben), onDay)).toMatchObject({ refusal: 'MatrixIncomplete' });
  expect(ask(disputed, move(hr, 'ConfirmNoneMeets', {}), onDay)).toMatchObject({ refusal: 'MatrixIncomplete' });
  expect(aboutBen(play(disputed, onDay, settle(slt, true)))).toEqual([]);
});

test.each([
  [true, 'EssentialCriteriaMet'],
  [false, 'EssentialCriteriaNotMet'],
])('E04: and when both have settled on %s, it closes with %s', (met, type) => {
  const closed = play(disputed, onDay, settle(slt, met), settle(headOfAsh, met));
  expect(keysAfter(closed)).not.toContain(task);
  expect(aboutBen(closed).map((fact) => fact.type)).toEqual([type]);
});
