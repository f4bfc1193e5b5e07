import { expect, test } from '@jest/globals';
import { refuseRequest } from '#libs/domain/internal-post/refuse-request.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ceo, hr, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { escalated, historyOf, postRequested, requestRefused } from './histories.js';

const { RefuseRequest: decline } = commands;

test('SLT declines, with a reason that the event holds sealed', () => {
  expect(given(postRequested).when(decline, slt)).toEqual(accept(requestRefused));
});

test('whoever asked does not decline either: they cancel', () => {
  expect(given(postRequested).when(decline, hr)).toEqual(
    refuse('ExcludedFromTask', { task: 'approve-request', because: 'four-eyes' }),
  );
});

test('the CEO declines only after escalation', () => {
  expect(given(postRequested).when(decline, ceo)).toMatchObject({ ok: false, refusal: 'NotAuthorised' });
  expect(given(postRequested, escalated).when(decline, ceo)).toMatchObject({
    ok: true,
    events: [{ data: { refusedBy: ceo } }],
  });
});

test('what is not awaiting approval is not declined', () => {
  for (const status of ['Approved', 'Refused', 'Cancelled'] as const)
    expect(given(...historyOf[status]).when(decline, slt)).toEqual(refuse('NotAwaitingApproval', { status }));
});

test('nobody has to do anything about a declined request', () => {
  expect(tasksAfter(...historyOf.Refused)).toEqual([]);
});

test.each([
  ['no reason', {}],
  ['an empty reason', { reason: '   ' }],
  ['a reason of 2001 characters', { reason: 'x'.repeat(2001) }],
])('%s is no reason', (_, data) => {
  expect(refuseRequest.schema.safeParse(data).success).toBe(false);
});
