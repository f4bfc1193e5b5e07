import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, Worker, type Logger } from '@temporalio/worker';
import type { Activities } from '../../../activities/types.js';
import { reason } from '../background.js';
import { workflowBundle } from './bundle.js';

export type WorkerOptions = Readonly<{
  address: string;
  namespace: string;
  taskQueue: string;
  activities: Activities;
  cachedWorkflows: number;
  logger: Logger;
}>;
export interface SupervisedWorker {
  start(): void;
  /** Lets tasks under way end, for 10 seconds. */
  stop(): Promise<void>;
  running(): boolean;
  problem(): string | undefined;
}

const create = async (
  options: WorkerOptions,
  connection: NativeConnection,
  bundle: Awaited<ReturnType<typeof workflowBundle>>,
) =>
  Worker.create({
    connection,
    namespace: options.namespace,
    taskQueue: options.taskQueue,
    workflowBundle: bundle,
    activities: { ...options.activities },
    maxCachedWorkflows: options.cachedWorkflows,
    // A workflow that no longer fits its history fails, and the reconciler starts it afresh from the log.
    workflowFailureErrorTypes: { '*': ['NondeterminismError'] },
    shutdownGraceTime: '10 seconds',
    shutdownForceTime: '30 seconds',
  });

/** Runs workflows and activities; while Temporal is away it tries again every few seconds. */
export const superviseWorker = (options: WorkerOptions): SupervisedWorker => {
  const stopping = new AbortController();
  let worker: Worker | undefined;
  let problem: string | undefined = 'starting';
  let living: Promise<void> | undefined;

  const session = async (bundle: Awaited<ReturnType<typeof workflowBundle>>) => {
    const connection = await NativeConnection.connect({ address: options.address });
    try {
      if (stopping.signal.aborted) return;
      worker = await create(options, connection, bundle);
      problem = undefined;
      const run = worker.run();
      if (stopping.signal.aborted) worker.shutdown();
      await run;
    } finally {
      worker = undefined;
      await connection.close();
    }
  };
  const live = async () => {
    const bundle = await workflowBundle(options.logger);
    for (let failures = 0; !stopping.signal.aborted;) {
      const began = Date.now();
      await session(bundle).catch((error: unknown) => {
        problem = reason(error);
        options.logger.warn('The Temporal worker does not run; it is started again.', { problem });
      });
      failures = Date.now() - began > 60_000 ? 0 : failures + 1;
      await pause(Math.min(10_000, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  return {
    start: () => void (living ??= live()),
    stop: async () => {
      stopping.abort();
      if (worker?.getState() === 'RUNNING') worker.shutdown();
      await living;
    },
    running: () => worker?.getState() === 'RUNNING',
    problem: () => problem,
  };
};
