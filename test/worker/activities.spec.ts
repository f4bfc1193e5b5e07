import { expect, test } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { CommandAnswer, CommandRequest } from '#libs/commands/types.js';
import { processes } from '#libs/domain/registry.js';
import { instant, type EventId, type StreamId } from '#libs/kernel/index.js';
import { namingFaults } from '../../activities/faults.js';
import { runCommandActivity } from '../../activities/run-command.js';
import { told } from '../../activities/told.js';
import { streamOf, taskQueue, workflowId, workflowType } from '../../workflows/contract.js';
import * as workflows from '../../workflows/index.js';
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

test('another case is asked as the process that asks, and what happened there is not told here', async () => {
  const asked: CommandRequest[] = [];
  const other = 'secondment-1' as StreamId;
  const answer: CommandAnswer = {
    ok: true,
    stream: other,
    version: 1,
    events: [ordered(1, other, 1)],
    repeated: false,
  };
  const run = runCommandActivity({
    runCommand: (request) => (asked.push(request), Promise.resolve(answer)),
    told: told(() => ({})),
  });
  const command = { type: 'OpenSecondment', data: {} };
  expect(await run({ stream, to: other, commandId: 'process:y', command })).toEqual({ ok: true, events: [] });
  expect(asked).toEqual([{ stream: other, commandId: 'process:y', actor: { kind: 'process', id: stream }, command }]);
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
  const { event: what, eventId, at: when } = event;
  expect(told(() => upcasters)(event)).toEqual({ version: 3, schema: 3, event: what, eventId, at: when });
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
