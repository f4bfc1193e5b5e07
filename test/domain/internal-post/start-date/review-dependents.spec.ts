import { expect, test } from '@jest/globals';
import { reviewDependents } from '#libs/domain/internal-post/start-date/review-dependents.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, ceo, headOfAsh, hr, slt, sltTwo } from '../../../support/people.js';
import * as its from '../histories.js';

const review = { type: 'ReviewDependents', data: { vacancy: 1, note: its.sealed('note') } } as const;
const at = its.agreeingDay;

test('SLT of any school records what becomes of the vacancies that the move has opened', () => {
  for (const by of [slt, sltTwo])
    expect(given(...its.appointeeWithdrew).when(review, by, { at })).toEqual(
      accept({ type: 'DependentVacanciesReviewed', data: { vacancy: 1, by, note: its.sealed('note') } }),
    );
});

test('the appointment still stands; HR is to void it, and it is the same reminder that goes on', () => {
  expect(fold(its.dependentsReviewed)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AppointeeWithdrew', reviewed: true, appointment: { revision: 1 } }],
  });
  expect(tasksAfter(...its.dependentsReviewed)).toMatchObject([
    { key: 'void-appointment-1', answers: ['VoidAppointment', 'KeepAppointment'], to: [{ role: 'HR', school: ash }] },
    { key: 'review-external-recruitment' },
  ]);
});

test('HR, the CEO and a Head do not review, nor SLT who applied or withdrew', () => {
  for (const by of [hr, ceo, headOfAsh])
    expect(given(...its.appointeeWithdrew).when(review, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
    );
  for (const by of [ada, ben])
    expect(given(...its.appointeeWithdrew).when(review, by, { at, roles: [{ role: 'SLT' }] })).toEqual(
      refuse('ExcludedFromTask', { task: 'review-dependents-1', because: 'own-case' }),
    );
});

test('there is nothing to review where nobody withdrew, and nothing twice', () => {
  for (const [history, status] of [
    [its.appointed, 'Appointed'],
    [its.dependentsReviewed, 'AppointeeWithdrew'],
    [its.voided, 'Vacant'],
    [its.dateProposed, 'AgreeingDate'],
  ] as const)
    expect(given(...history).when(review, slt, { at })).toEqual(refuse('NothingToReview', { vacancy: 1, status }));
});

test('it needs a note', () => {
  expect(reviewDependents.schema.safeParse({ vacancy: 1 }).success).toBe(false);
  expect(reviewDependents.schema.safeParse({ vacancy: 1, note: ' ' }).success).toBe(false);
  expect(reviewDependents.schema.safeParse({ note: 'Birch keeps its teacher' }).success).toBe(true);
});
