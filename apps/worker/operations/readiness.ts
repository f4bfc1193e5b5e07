import { reason } from '../background.js';
import type { Running } from '../running.js';

/** `ok`, or why not. */
export type Readiness = Readonly<{
  ready: boolean;
  postgres: string;
  temporal: string;
  worker: string;
  dispatcher: string;
  reconciler: string;
  clock: string;
  /** `off` where no mail server is named. */
  notices: string;
}>;

const said = async (check: Promise<unknown>): Promise<string> =>
  check.then(
    () => 'ok',
    (error: unknown) => reason(error),
  );

/** What of the worker works, and what it waits for. A dispatcher that another worker leads is `standing by`. */
export const readiness = async ({
  open,
  problem,
  workflows,
}: Pick<Running, 'open' | 'problem' | 'workflows'>): Promise<Readiness> => {
  const running = open();
  const waiting = problem() ?? 'starting';
  const [postgres, temporal] = await Promise.all([
    running ? said(running.engine.store.world()) : waiting,
    said(workflows.check()),
  ]);
  const parts = running?.parts;
  const leading = parts?.dispatcher.status();
  const worker = parts ? (parts.worker.running() ? 'ok' : (parts.worker.problem() ?? 'starting')) : waiting;
  return {
    ready: postgres === 'ok' && temporal === 'ok' && worker === 'ok',
    postgres,
    temporal,
    worker,
    dispatcher: leading ? (leading.error ?? (leading.leading ? 'ok' : 'standing by')) : waiting,
    reconciler: parts ? (parts.reconciler.problem() ?? 'ok') : waiting,
    clock: parts ? (parts.clock.problem() ?? 'ok') : waiting,
    notices: parts ? (parts.notices.problem() ?? (parts.notices.on ? 'ok' : 'off')) : waiting,
  };
};
