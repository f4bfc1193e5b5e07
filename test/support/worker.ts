import { randomUUID } from 'node:crypto';
import { Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { createMetrics, type Metrics } from '../../apps/worker/operations/metrics.js';
import { createParts, type Parts } from '../../apps/worker/parts.js';
import { settingsFrom, type Settings } from '../../apps/worker/settings.js';
import { temporalLogger } from '../../apps/worker/operations/log.js';
import { connectWorkflows, type Workflows } from '../../apps/worker/temporal/workflows-client.js';
import type { Engine } from './engine.js';
import { contentStore } from '#libs/contents/index.js';
import { smallTrust } from './people.js';
import { services } from './services.js';

const log = pino({ level: 'silent' });
Runtime.install({ shutdownSignals: [], logger: temporalLogger(log) });

export interface TestWorker {
  readonly settings: Settings;
  readonly workflows: Workflows;
  readonly parts: Parts;
  readonly metrics: Metrics;
  start(): void;
  stop(): Promise<void>;
}

/** The worker's parts over a test's store and the real Temporal, on a task queue of their own; none runs yet. */
export const testWorker = async (
  { url, store, run, vault }: Engine,
  env: NodeJS.ProcessEnv = {},
): Promise<TestWorker> => {
  const temporal = await services('temporal');
  const settings = settingsFrom({
    ...temporal.env,
    DATABASE_URL: url,
    TEMPORAL_TASK_QUEUE: `test-${randomUUID()}`,
    ...env,
  });
  const workflows = connectWorkflows({
    address: settings.temporalAddress,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
  });
  const metrics = createMetrics();
  const engine = {
    store,
    run,
    vault,
    contents: contentStore(store.pool),
    directory: { refresh: () => Promise.resolve(smallTrust) },
  };
  const parts = createParts(engine, workflows, settings, log, metrics);
  return {
    settings,
    workflows,
    parts,
    metrics,
    start: () => Object.values(parts).forEach((part) => part.start()),
    stop: async () => {
      const { dispatcher, reconciler, clock, notices } = parts;
      await Promise.all([dispatcher, reconciler, clock, notices].map((part) => part.stop()));
      await parts.worker.stop();
      await workflows.close();
    },
  };
};
