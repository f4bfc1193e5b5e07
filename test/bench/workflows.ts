import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection, defaultPayloadConverter } from '@temporalio/client';
import type { System } from '../support/system.js';
import { createClient } from './client.js';
import { percentile, rate, steadily } from './measure.js';
import { startPost, toDescription, tokensFrom, wholeProcess, type Tokens } from './process.js';
import type { Measured, Say } from './results.js';

type Told = Readonly<{ version: number }>;
type Timestamp = { seconds?: unknown; nanos?: number | null } | null | undefined;
const ms = (time: Timestamp) => Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1e6;

const connect = async (s: System) => {
  const connection = await Connection.connect({ address: s.env['TEMPORAL_ADDRESS']! });
  return { connection, workflow: new Client({ connection, namespace: 'understudy' }).workflow };
};

/** When each event of a case had been taken by its workflow: the end of the first workflow task after its signal, by the server's clock. */
const reactions = async (workflow: Client['workflow'], id: string): Promise<ReadonlyMap<number, number>> => {
  const { events = [] } = await workflow.getHandle(id).fetchHistory();
  const at = new Map<number, number>();
  let waiting: number[] = [];
  for (const event of events ?? []) {
    const input = event.workflowExecutionSignaledEventAttributes?.input?.payloads?.[0];
    if (input) waiting.push(...defaultPayloadConverter.fromPayload<Told[]>(input).map(({ version }) => version));
    if (!event.workflowTaskCompletedEventAttributes) continue;
    for (const version of waiting) if (!at.has(version)) at.set(version, ms(event.eventTime));
    waiting = [];
  }
  return at;
};

/** From an event's own time to its workflow having taken it, at 20 commands a second. */
export const benchWorkflowLag = async (s: System, say: Say): Promise<Measured> => {
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 16);
  await steadily(7, 5, () => wholeProcess(client, tokens)); // warms up
  const appended = new Map<string, number[]>();
  const timed = async () => {
    const times: number[] = [];
    const mark = async <T>(work: Promise<T>) => {
      const done = await work;
      times.push(Date.now());
      return done;
    };
    const id = await mark(startPost(client, tokens));
    await mark(toDescription(client, tokens, id));
    appended.set(id, times);
  };
  await steadily(20 / 3, 20, timed);
  await pause(3_000);
  const { connection, workflow } = await connect(s);
  const lags: number[] = [];
  for (const [id, [first, third]] of appended) {
    const took = await reactions(workflow, id);
    for (const [version, at] of [
      [1, first],
      [3, third],
    ] as const)
      lags.push((took.get(version) ?? NaN) - at!);
  }
  await connection.close();
  client.close();
  const missing = lags.filter(Number.isNaN).length;
  if (missing) throw new Error(`${missing} of ${lags.length} events were not taken by their workflow.`);
  say(
    `append to workflow at 20/s: p50 ${Math.round(percentile(lags, 0.5))} ms, p99 ${Math.round(percentile(lags, 0.99))} ms`,
  );
  return {
    results: { workflow_lag_p99_ms: Math.round(percentile(lags, 0.99)) },
    beside: { workflow_lag_p50_ms: Math.round(percentile(lags, 0.5)) },
  };
};

const finished = async (workflow: Client['workflow'], queue: string, status: 'Completed' | 'Running') =>
  (await workflow.count(`TaskQueue = '${queue}' and ExecutionStatus = '${status}'`)).count;

/** 10,000 events wait while the worker is stopped (2,500 processes that have ended); how fast their workflows are through. */
export const benchCatchUp = async (s: System, say: Say): Promise<Measured> => {
  const [worker] = s.workers;
  await worker!.stop();
  const tokens: Tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 16);
  const { connection, workflow } = await connect(s);
  const queue = s.env['TEMPORAL_TASK_QUEUE']!;
  const before = await finished(workflow, queue, 'Completed');
  let left = 2_500;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) await wholeProcess(client, tokens);
    }),
  );
  client.close();
  await worker!.start();
  const began = performance.now();
  while ((await finished(workflow, queue, 'Completed')) < before + 2_500) {
    if (performance.now() - began > 300_000) throw new Error('The workflows did not catch up within five minutes.');
    await pause(250);
  }
  const perSecond = 10_000_000 / (performance.now() - began);
  await connection.close();
  say(`workflows catch up with ${Math.round(perSecond)} events a second`);
  return { results: { workflow_catch_up_per_s: Math.round(perSecond) }, beside: {} };
};

/** Memory of gateway and worker with 10,000 open processes, each followed by its workflow. */
export const openProcesses = async (s: System, count: number, say: Say): Promise<void> => {
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 16);
  const { connection, workflow } = await connect(s);
  const queue = s.env['TEMPORAL_TASK_QUEUE']!;
  let left = count - (await finished(workflow, queue, 'Running'));
  await rate(16, 0.001, async () => {
    while (left-- > 0) await startPost(client, tokens);
  });
  client.close();
  const end = Date.now() + 300_000;
  while ((await finished(workflow, queue, 'Running')) < count && Date.now() < end) await pause(1_000);
  say(`${await finished(workflow, queue, 'Running')} workflows are open`);
  await connection.close();
};
