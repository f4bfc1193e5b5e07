import { expect, test } from '@jest/globals';
import { isOpen, summary } from '#libs/domain/internal-post/state.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../support/given.js';
import { ada, ash, ben, hr, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { historyOf, postCancelled } from './histories.js';

const { CancelPost: cancel } = commands;
const open = ['Requested', 'Approved', 'Advertised', 'Selecting', 'AwaitingRoute', 'AgreeingDate'] as const;
const ended = ['NotRequested', 'Appointed', 'AppointmentVoided', 'Refused', 'Cancelled'] as const;

test.each(open)('HR calls off a post that is %s', (status) => {
  expect(given(...historyOf[status]).when(cancel, hr)).toEqual(accept(postCancelled));
  expect(tasksAfter(...historyOf[status], postCancelled)).toEqual([]);
});

test.each(ended)('a post that is %s is not called off', (status) => {
  expect(given(...historyOf[status]).when(cancel, hr)).toEqual(refuse('NotOpen', { status }));
});

test('open and ended are all there is', () => {
  expect([...open, ...ended].sort()).toEqual(Object.keys(historyOf).sort());
  for (const status of open) expect(isOpen(fold(historyOf[status]))).toBe(true);
  for (const status of ended) expect(isOpen(fold(historyOf[status]))).toBe(false);
});

test('only HR calls it off', () => {
  expect(given(...historyOf.Advertised).when(cancel, slt)).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
});

test('those who applied stay part of the cancelled case', () => {
  expect(summary(fold(historyOf.Cancelled))).toEqual({
    status: 'Cancelled',
    title: 'Deputy Head',
    school: 'school-ash',
    open: false,
    involved: [hr, ada, ben],
  });
});

test('a post that nobody requested has no summary', () => {
  expect(() => summary(fold([]))).toThrow('nobody requested');
});

test('nobody calls off a post that they applied for', () => {
  expect(given(...historyOf.Advertised).when(cancel, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('OwnCase', { because: 'own-case' }),
  );
});
