import { expect, test } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { CommandAnswer, CommandRequest } from '#libs/commands/types.js';
import type { Notice } from '#libs/notices/notice.js';
import { addressees } from '#libs/notices/recipients.js';
import { processes } from '#libs/domain/registry.js';
import { instant, type EventId, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { namingFaults } from '../../activities/faults.js';
import { notifyActivity } from '../../activities/notify.js';
import { runCommandActivity } from '../../activities/run-command.js';
import { told } from '../../activities/told.js';
import { streamOf, taskQueue, workflowId, workflowType } from '../../workflows/contract.js';
import * as workflows from '../../workflows/index.js';
import { ash, ceo, headOfAsh, slt, sltTwo, smallTrust } from '../support/people.js';
import { ordered } from './events.js';

const stream = 'internal-post-1' as StreamId;
const at = instant(0);

test('a command of the process is given as the process, with its cause', async () => {
  const asked: CommandRequest[] = [];
  const outcomes: string[] = [];
  const answer: CommandAnswer = { ok: true, stream, version: 2, events: [ordered(1, stream, 2)], repeated: true };
  const run = runCommandActivity({
    runCommand: (request) => (asked.push(request), Promise.resolve(answer)),
    told: told(() => ({})),
    answered: (_, outcome) => outcomes.push(outcome),
  });
  const command = { type: 'CloseAdvert', data: {} };
  const cause = 'e1' as EventId;
  expect(await run({ stream, commandId: 'process:x', command, cause })).toMatchObject({
    ok: true,
    events: [{ version: 2 }],
  });
  expect(asked).toEqual([{ stream, commandId: 'process:x', actor: { kind: 'process', id: stream }, command, cause }]);
  expect(outcomes).toEqual(['repeated']);
});

test('a refusal is an answer', async () => {
  const refused: CommandAnswer = { ok: false, refusal: 'StillOpen', facts: { closesAt: at }, clause: '' };
  const run = runCommandActivity({ runCommand: () => Promise.resolve(refused), told: told(() => ({})) });
  expect(await run({ stream, commandId: 'process:x', command: { type: 'CloseAdvert', data: {} } })).toEqual({
    ok: false,
    refusal: 'StillOpen',
  });
});

test('an event is told without who did it, and named by the shape that it now has', () => {
  const event = ordered(9, stream, 3, { by: 1 });
  const upcasters = { RequestApproved: [(data: object) => data, (data: object) => data] };
  expect(told(() => upcasters)(event)).toEqual({ version: 3, schema: 3, event: event.event, eventId: event.eventId });
});

const notifying = (open: boolean) => {
  const notices: Notice[] = [];
  const notify = notifyActivity({
    openTask: () => Promise.resolve(open ? { addressedTo: ['SLT', 'CEO'], excluded: [ceo] } : undefined),
    addNotice: (notice) => Promise.resolve(void notices.push(notice)),
    directory: () => Promise.resolve(smallTrust),
    now: () => Promise.resolve(at),
  });
  return { notices, notify };
};
const rung = { key: 'k', stream, reason: 'ApprovalAwaited', kind: 'remind', at };

test('a notice goes to those who may answer the open task now', async () => {
  const { notices, notify } = notifying(true);
  await notify({ ...rung, task: 'approve-request' });
  expect(notices).toEqual([
    { key: 'k', stream, reason: 'ApprovalAwaited', kind: 'remind', rungAt: at, recipients: [slt, sltTwo] },
  ]);
});

test('nobody is told of a task that is closed', async () => {
  const { notices, notify } = notifying(false);
  await notify({ ...rung, task: 'approve-request' });
  expect(notices).toEqual([]);
});

test('where no task is open, those are told who are named', async () => {
  const { notices, notify } = notifying(false);
  await notify({ ...rung, to: ['staff-9' as StaffId] });
  expect(notices[0]?.recipients).toEqual(['staff-9']);
});

test.each([
  [['staff:staff-7'], ['staff-7']],
  [[`Head@${ash}`], [headOfAsh]],
  [
    ['CEO', 'SLT', 'CEO'],
    [ceo, slt, sltTwo],
  ],
  [['Governor'], []],
])('a task for %j is answered by %j', (addressedTo, people) => {
  expect(addressees({ addressedTo, excluded: [] }, smallTrust, at)).toEqual(people);
});

test('a fault in the program is named as one; an outage is left to be repeated', async () => {
  const fault = await namingFaults(() => Promise.reject(new TypeError('x is undefined')))().catch(
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(ApplicationFailure);
  expect(fault).toMatchObject({ nonRetryable: true, type: 'TypeError' });
  const outage = new Error('no connection');
  await expect(namingFaults(() => Promise.reject(outage))()).rejects.toBe(outage);
  expect(await namingFaults((n: number) => Promise.resolve(n + 1))(1)).toBe(2);
});

test('every process has a workflow, named after it, with the id of its stream', () => {
  expect(workflowType('internal-post')).toBe('internalPost');
  for (const name of Object.keys(processes)) expect(workflows).toHaveProperty(workflowType(name), expect.any(Function));
  expect(streamOf(workflowId(stream))).toBe(stream);
});

test('worker and dispatcher share a task queue, which may be named', () => {
  expect(taskQueue({})).toBe('understudy');
  expect(taskQueue({ TEMPORAL_TASK_QUEUE: 'blue' })).toBe('blue');
});
