import { setTimeout as pause } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowHandleWithSignaledRunId } from '@temporalio/client';
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
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { instant, type Instant } from '#libs/kernel/index.js';
import { advanced, known, workflowType, type Follow, type Known, type Told } from '../../../workflows/contract.js';

const quiet = new DefaultLogger('ERROR', () => undefined);
const cached = join(homedir(), '.cache', 'understudy', 'temporal-test-server-1.40.0', 'bin', 'temporal-test-server');

type Handle = WorkflowHandleWithSignaledRunId;
export interface Engine {
  readonly env: TestWorkflowEnvironment;
  readonly bundle: WorkflowBundleWithSourceMap;
  /** The instant `days` from the engine's own clock. */
  inDays(days: number): Promise<Instant>;
  /** Runs a worker on `activities` while `work` lasts. */
  working<T>(activities: Activities, work: () => Promise<T>): Promise<T>;
  /** What the dispatcher does: starts the workflow of an internal post or signals the one that runs. */
  tell(stream: string, events: readonly Told[], args?: Partial<Follow>): Promise<Handle>;
  /** Lets the engine's clock run on. */
  days(count: number): Promise<void>;
  /** What the workflow knows, once it is so; the engine's clock stands still meanwhile. */
  knows(handle: Handle, so: (known: Known<InternalPostCase>) => boolean): Promise<Known<InternalPostCase>>;
  stop(): Promise<void>;
}

/** The time-skipping test server with the workflows bundled from source, or from another entry file. */
export const startEngine = async (entry?: string): Promise<Engine> => {
  Runtime.install({
    logger: quiet,
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
  const path = process.env['TEMPORAL_TEST_SERVER'] ?? (existsSync(cached) ? cached : undefined);
  const [env, bundle] = await Promise.all([
    TestWorkflowEnvironment.createTimeSkipping(path ? { server: { executable: { type: 'existing-path', path } } } : {}),
    bundleWorkflows({ logger: quiet, ...(entry && { entry }) }),
  ]);
  const taskQueue = 'trust';
  return {
    env,
    bundle,
    inDays: async (days) => instant((await env.currentTimeMs()) + days * 86_400_000),
    working: async (activities, work) => {
      const worker = await Worker.create({
        connection: env.nativeConnection,
        taskQueue,
        workflowBundle: bundle,
        activities: { ...activities },
      });
      return worker.runUntil(work);
    },
    tell: (stream, events, args = {}) =>
      env.client.workflow.signalWithStart(workflowType('internal-post'), {
        taskQueue,
        workflowId: stream,
        args: [{ stream, ...args }],
        signal: advanced,
        signalArgs: [events],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    days: (count) => env.sleep(count * 86_400_000),
    knows: async (handle, so) => {
      for (let tries = 1; ; tries++) {
        const what = (await handle.query(known)) as Known<InternalPostCase>;
        if (so(what)) return what;
        if (tries > 400) throw new Error(`It still knows only ${JSON.stringify(what)}`);
        await pause(50);
      }
    },
    stop: () => env.teardown(),
  };
};
