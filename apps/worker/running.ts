import { setTimeout as pause } from 'node:timers/promises';
import { openEngine, type Engine } from '#libs/engine/open-engine.js';
import { vaultKey } from '#libs/vault/index.js';
import { reason } from './background.js';
import type { Log } from './operations/log.js';
import type { Metrics } from './operations/metrics.js';
import { createParts, type Parts, type WorkerEngine } from './parts.js';
import type { Settings } from './settings.js';
import { connectWorkflows, type Workflows } from './temporal/workflows-client.js';

export interface Running {
  readonly workflows: Workflows;
  /** The open engine and its followers; undefined until Postgres has answered. */
  open(): Readonly<{ engine: WorkerEngine; parts: Parts }> | undefined;
  /** Why the engine is not open yet. */
  problem(): string | undefined;
  stop(): Promise<void>;
}

/** Starts the followers as soon as Postgres answers, whatever else is down; they find the rest themselves. */
export const startWorker = (settings: Settings, log: Log, metrics: Metrics): Running => {
  const workflows = connectWorkflows({
    address: settings.temporalAddress,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
  });
  const stopping = new AbortController();
  let opened: { engine: Engine; parts: Parts } | undefined;
  let problem: string | undefined = 'starting';

  const open = async () => {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      try {
        const engine = await openEngine({
          ...settings,
          name: 'understudy-worker',
          vaultKey: vaultKey(),
          report: (follower, problem) => log.warn({ follower, problem }, 'a follower tries again'),
        });
        const parts = createParts(engine, workflows, settings, log, metrics);
        metrics.measureLag(engine.store.pool);
        Object.values(parts).forEach((part) => part.start());
        opened = { engine, parts };
        problem = undefined;
        return;
      } catch (error) {
        problem = reason(error);
        log.warn({ problem }, 'the store does not open; it is tried again');
      }
      await pause(Math.min(10_000, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const opening = open();
  return {
    workflows,
    open: () => opened,
    problem: () => problem,
    stop: async () => {
      stopping.abort();
      await opening;
      // First nothing new, then what is under way, then what both stand on.
      if (opened) {
        const { parts, engine } = opened;
        const { dispatcher, reconciler, clock, notices } = parts;
        await Promise.all([dispatcher, reconciler, clock, notices].map((part) => part.stop()));
        await parts.worker.stop();
        await engine.close();
      }
      await workflows.close();
    },
  };
};
