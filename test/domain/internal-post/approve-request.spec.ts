import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ada, ash, ceo, hr, slt, sltTwo } from '../../support/people.js';
import { commands } from './commands.js';
import { escalated, historyOf, postRequested, requestApproved } from './histories.js';

const { ApproveRequest: approve } = commands;
const fourEyes = refuse('ExcludedFromTask', { task: 'approve-request', because: 'four-eyes' });

test('SLT agrees that the post may be advertised', () => {
  expect(given(postRequested).when(approve, slt)).toEqual(accept(requestApproved));
});

test('whoever asked does not approve, whatever else they are', () => {
  expect(given(postRequested).when(approve, hr)).toEqual(fourEyes);
  expect(given(postRequested).when(approve, hr, { roles: [{ role: 'HR' }, { role: 'SLT' }] })).toEqual(fourEyes);
  expect(given(postRequested, escalated).when(approve, hr, { roles: [{ role: 'CEO' }] })).toEqual(fourEyes);
});

test('whoever asked does not approve through a delegate, nor as the delegate of another', () => {
  expect(given(postRequested).when(approve, slt, { onBehalfOf: hr })).toEqual(fourEyes);
  expect(given(postRequested).when(approve, hr, { onBehalfOf: slt, roles: [{ role: 'SLT' }] })).toEqual(fourEyes);
});

test('SLT of any school may: the request goes to the whole of SLT', () => {
  expect(given(postRequested).when(approve, sltTwo).ok).toBe(true);
});

test('neither the CEO before escalation nor staff approve', () => {
  for (const person of [ceo, ada])
    expect(given(postRequested).when(approve, person)).toEqual(refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }));
});

test('after escalation the CEO may approve, and SLT still may', () => {
  for (const person of [ceo, slt])
    expect(given(postRequested, escalated).when(approve, person)).toEqual(
      accept({ type: 'RequestApproved', data: { approvedBy: person } }),
    );
});

test('what is not awaiting approval is not approved, and the answer says how it stands', () => {
  for (const status of ['NotRequested', 'Approved', 'Refused', 'Cancelled'] as const)
    expect(given(...historyOf[status]).when(approve, slt)).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('approval closes its task and opens the next, for HR', () => {
  expect(tasksAfter(postRequested, requestApproved).map(({ key, to }) => ({ key, to }))).toEqual([
    { key: 'open-advert', to: [{ role: 'HR', school: ash }] },
  ]);
});
