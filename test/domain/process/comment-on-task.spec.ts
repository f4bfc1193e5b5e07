import { expect, test } from '@jest/globals';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, hr, hrTwo, slt, sltTwo } from '../../support/people.js';
import { claimed, fold, given, requested, sealed, task, type Fact } from './visit.js';

const comment = sealed('comment');
const say = (key = task) => ({ type: 'CommentOnTask', data: { task: key, comment } }) as const;
const commented = (by: StaffId): Fact => ({ type: 'TaskCommented', data: { task, by, comment } });

test('whom a task is for says something about it, also while another has taken it', () => {
  expect(given(requested).when(say(), slt)).toEqual(accept(commented(slt)));
  expect(given(requested, claimed(slt)).when(say(), sltTwo)).toEqual(accept(commented(sltTwo)));
});

test.each([
  ['who asked', hr, 'ExcludedFromTask'],
  ['whom it is about', ada, 'ExcludedFromTask'],
  ['who is recused', ben, 'ExcludedFromTask'],
  ['HR', hrTwo, 'NotAuthorised'],
  ['the CEO before it is late', ceo, 'NotAuthorised'],
])('nobody else does: %s', (_, who, refusal) => {
  expect(given(requested).when(say(), who)).toMatchObject({ refusal });
});

test('a comment changes nothing that anybody sees of the task', () => {
  const before = fold(requested, claimed(slt));
  expect(fold(requested, claimed(slt), commented(sltTwo))).toEqual(before);
});

test('nothing is said about a task that is not open', () => {
  expect(given(requested).when(say('report-staff-ada'), slt)).toEqual(
    refuse('NoSuchTask', { task: 'report-staff-ada' }),
  );
});
