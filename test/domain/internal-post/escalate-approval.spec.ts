import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter, theProcessItself } from '../../support/given.js';
import { ceo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { escalated, historyOf, postRequested } from './histories.js';

const { EscalateApproval: escalate } = commands;
const due = '2027-01-18T09:00:00.000Z';

test('the process brings a late approval to the CEO at its rung exactly', () => {
  expect(given(postRequested).when(escalate, theProcessItself, { at: due })).toEqual(accept(escalated));
});

test('a millisecond earlier it is not late yet', () => {
  const at = '2027-01-18T08:59:59.999Z';
  expect(given(postRequested).when(escalate, theProcessItself, { at })).toEqual(refuse('NotLateYet', { due }));
});

test('a ladder without that rung is never escalated', () => {
  const patient = { ...postRequested, data: { ...postRequested.data, ladder: [] } } as typeof postRequested;
  expect(given(patient).when(escalate, theProcessItself, { at: '2030-01-01T00:00:00Z' })).toEqual(
    refuse('NotLateYet', { due: undefined }),
  );
});

test('it is escalated once', () => {
  expect(given(postRequested, escalated).when(escalate, theProcessItself, { at: due })).toEqual(
    refuse('AlreadyEscalated'),
  );
});

test('no person escalates by hand', () => {
  for (const person of [slt, ceo])
    expect(given(postRequested).when(escalate, person, { at: due })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});

test('it decides nothing: the same task is open to the CEO too, and urgent', () => {
  const [task] = tasksAfter(postRequested, escalated);
  expect(task).toMatchObject({ key: 'approve-request', to: [{ role: 'SLT' }, { role: 'CEO' }], priority: 'high' });
});

test('what has been answered is not escalated', () => {
  expect(given(...historyOf.Approved).when(escalate, theProcessItself, { at: due })).toEqual(
    refuse('NotAwaitingApproval', { status: 'Approved' }),
  );
});
