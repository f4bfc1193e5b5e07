import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { ada, ceo, headOfBirch, hrTwo, slt } from '../../support/people.js';
import { approved, escalated, fold, given, requested, task, tasksAfter, type Fact } from './visit.js';

const put = (priority: 'normal' | 'high', key = task) =>
  ({ type: 'PrioritiseTask', data: { task: key, priority } }) as const;
const high: Fact = { type: 'TaskPrioritised', data: { task, priority: 'high', by: hrTwo } };
const normal: Fact = { type: 'TaskPrioritised', data: { task, priority: 'normal', by: hrTwo } };

test('HR puts a task before the others, and back', () => {
  expect(given(requested).when(put('high'), hrTwo)).toEqual(accept(high));
  expect(tasksAfter(requested, high)).toMatchObject([{ priority: 'high' }]);
  expect(given(requested, high).when(put('normal'), hrTwo)).toEqual(accept(normal));
  expect(tasksAfter(requested, high, normal)).toEqual(tasksAfter(requested));
});

test('a task that is there already is left where it is', () => {
  expect(given(requested).when(put('normal'), hrTwo)).toEqual(refuse('SamePriority', { task, priority: 'normal' }));
});

test('nobody else does', () => {
  for (const who of [slt, ceo, headOfBirch])
    expect(given(requested).when(put('high'), who)).toMatchObject({ refusal: 'NotAuthorised' });
  expect(given(requested).when(put('high'), ada, { roles: [{ role: 'HR' }] })).toMatchObject({
    refusal: 'ExcludedFromTask',
  });
});

test('it lasts until the task ends or goes to other people', () => {
  for (const next of [approved, escalated]) expect(fold(requested, high, next)).toEqual(fold(requested, next));
});

test('what is not open is put nowhere', () => {
  expect(given(requested).when(put('high', 'no-such-task'), hrTwo)).toEqual(
    refuse('NoSuchTask', { task: 'no-such-task' }),
  );
});
