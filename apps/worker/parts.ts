import { processOf, upcastersOf } from '#libs/domain/registry.js';
import type { Engine } from '#libs/engine/open-engine.js';
import { subscribe, type Subscription } from '#libs/event-store/index.js';
import { casesStanding } from '#libs/read-models/case-register/standing.js';
import { instant } from '#libs/kernel/index.js';
import { addNotice, openTask } from '#libs/notices/outbox.js';
import { activities } from '../../activities/index.js';
import { preparing } from '../../activities/prepare/index.js';
import { told } from '../../activities/told.js';
import { background, type Background } from './background.js';
import { watchClock } from './clock/watch-clock.js';
import { dispatcher, dispatcherName } from './dispatcher/dispatch.js';
import { dispatcherLag } from './dispatcher/lag.js';
import { temporalLogger, type Log } from './operations/log.js';
import type { Metrics } from './operations/metrics.js';
import { forPolicies } from './policies/for-policies.js';
import { noticeSender, type NoticeSender } from './notices/sender.js';
import { caughtUp, reconcile } from './reconciler/reconcile.js';
import type { Settings } from './settings.js';
import { superviseWorker, type SupervisedWorker } from './temporal/supervised-worker.js';
import type { Workflows } from './temporal/workflows-client.js';

export type Parts = Readonly<{
  worker: SupervisedWorker;
  dispatcher: Subscription;
  reconciler: Background;
  clock: Background;
  notices: NoticeSender;
}>;
/** As much of the engine as the worker's parts use. */
export type WorkerEngine = Pick<Engine, 'store' | 'run' | 'vault' | 'contents'> &
  Readonly<{ directory: Pick<Engine['directory'], 'refresh'> }>;
const batchSize = 1000;
const clockMs = 1000;

/** The followers of one worker over an open engine; none runs before it is started. */
export const createParts = (
  engine: WorkerEngine,
  workflows: Workflows,
  settings: Settings,
  log: Log,
  metrics: Metrics,
): Parts => {
  const { store, run, directory } = engine;
  const asTold = told(upcastersOf, processOf);
  const clock = watchClock({ pool: store.pool, workflows, world: store.world });
  const now = async () => instant(Date.now() + (await store.world()).aheadMs);
  const failed = (what: string) => (problem: string) => log.warn({ problem }, `${what} tries again`);
  return {
    worker: superviseWorker({
      address: settings.temporalAddress,
      namespace: settings.namespace,
      taskQueue: settings.taskQueue,
      cachedWorkflows: settings.cachedWorkflows,
      logger: temporalLogger(log),
      activities: activities({
        store,
        told: asTold,
        runCommand: run,
        prepare: preparing(forPolicies(engine)),
        answered: ({ stream, command }, outcome) => {
          metrics.command(command.type, outcome);
          if (outcome !== 'accepted' && outcome !== 'repeated')
            log.warn(
              { stream, command: command.type, refusal: outcome },
              'a command of the process was refused; it asks again',
            );
        },
        openTask: (stream, key) => openTask(store.pool, stream, key),
        addNotice: (notice) => addNotice(store.pool, notice),
        directory: directory.refresh,
        casesStanding: (...asked) => casesStanding(store.pool, ...asked),
        now,
      }),
    }),
    dispatcher: subscribe(store, {
      name: dispatcherName,
      batchSize,
      handle: dispatcher({
        workflows,
        told: asTold,
        processOf,
        aheadMs: clock.aheadMs,
        dispatched: metrics.dispatched,
      }),
    }),
    reconciler: background(
      settings.reconcileEveryMs,
      async (stopping) => {
        await caughtUp(() => dispatcherLag(store.pool), stopping);
        await reconcile({ pool: store.pool, workflows, reconciled: metrics.reconciled }, stopping);
      },
      failed('the reconciler'),
    ),
    clock: background(clockMs, clock.look, failed('the clock watch')),
    notices: noticeSender(engine, settings.mail, { now, log, sent: metrics.notice }),
  };
};
