import { setTimeout as pause } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { Activities } from '../../../activities/types.js';
import { bundleWorkflows } from '../../../apps/worker/temporal/bundle.js';
import type { Clock } from './trust.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { processes } from '#libs/domain/registry.js';
import { instant, type Instant } from '#libs/kernel/index.js';
import { advanced, known, workflowType, type Follow, type Known, type Told } from '../../../workflows/contract.js';

const quiet = new DefaultLogger('ERROR', () => undefined);
const testServer = process.env['TEMPORAL_TEST_SERVER'];
const cached = join(homedir(), '.cache', 'understudy', 'temporal-test-server-1.40.0', 'bin', 'temporal-test-server');

type Handle = WorkflowHandle;
export interface Engine {
  readonly env: TestWorkflowEnvironment;
  readonly bundle: WorkflowBundleWithSourceMap;
  readonly clock: Clock;
  /** The instant `days` from the engine's own clock. */
  inDays(days: number): Promise<Instant>;
  /** Runs a worker on `activities` while `work` lasts. */
  working<T>(activities: Activities, work: () => Promise<T>): Promise<T>;
  /** What the dispatcher does: starts the workflow of the process or signals the one that runs. */
  tell(stream: string, events: readonly Told[], args?: Partial<Follow>, aheadMs?: number): Promise<Handle>;
  /** Lets the engine's clock run on. */
  days(count: number): Promise<void>;
  /** What the workflow knows, once it is so; the engine's clock stands still meanwhile. */
  knows(handle: Handle, so: (known: Known<InternalPostCase>) => boolean): Promise<Known<InternalPostCase>>;
  /** The run that the workflow of a stream is in. */
  runOf(stream: string): Promise<string>;
  stop(): Promise<void>;
}

/** The time-skipping test server with the workflows bundled from source, or from another entry file. */
export const startEngine = async (entry?: string, process = 'internal-post'): Promise<Engine> => {
  Runtime.install({
    logger: quiet,
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
  const path = testServer ?? (existsSync(cached) ? cached : undefined);
  const [env, bundle] = await Promise.all([
    TestWorkflowEnvironment.createTimeSkipping(path ? { server: { executable: { type: 'existing-path', path } } } : {}),
    bundleWorkflows({ logger: quiet, ...(entry && { entry }) }),
  ]);
  // A queue for each worker, so that a test that fails is alone with it.
  let queues = 0;
  let taskQueue = 'trust';
  let aheadOfWallMs = 0;
  const read = async () => {
    const now = await env.currentTimeMs();
    aheadOfWallMs = now - Date.now();
    return now;
  };
  await read();
  return {
    env,
    bundle,
    clock: { read, last: () => Date.now() + aheadOfWallMs },
    inDays: async (days) => instant((await read()) + days * 86_400_000),
    working: async (activities, work) => {
      taskQueue = `trust-${(queues += 1)}`;
      const worker = await Worker.create({
        connection: env.nativeConnection,
        taskQueue,
        workflowBundle: bundle,
        activities: { ...activities },
      });
      return worker.runUntil(work);
    },
    tell: async (stream, events, args = {}, aheadMs) => {
      const known = stream.slice(0, -37);
      const type = workflowType(Object.hasOwn(processes, known) ? known : process);
      await env.client.workflow.signalWithStart(type, {
        taskQueue,
        workflowId: stream,
        args: [{ stream, ...args }],
        signal: advanced,
        signalArgs: aheadMs === undefined ? [events] : [events, aheadMs],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      });
      // Of the case, not of one run of its workflow.
      return env.client.workflow.getHandle(stream);
    },
    days: async (count) => {
      await env.sleep(count * 86_400_000);
      await read();
    },
    knows: async (handle, so) => {
      let what: Known | undefined;
      for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
        // The test server forgets a query that meets a continue-as-new; it is asked again.
        const asked = env.client.withDeadline(Date.now() + 2000, () => handle.query(known));
        what = await asked.catch(() => undefined);
        if (what && so(what as Known<InternalPostCase>)) return what as Known<InternalPostCase>;
      }
      throw new Error(`It still knows only ${JSON.stringify(what)}`);
    },
    runOf: async (stream) => (await env.client.workflow.getHandle(stream).describe()).runId,
    stop: () => env.teardown(),
  };
};
