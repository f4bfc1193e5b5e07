import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from '#libs/event-store/index.js';
import { inParallel } from '../in-parallel.js';
import type { Workflows } from '../temporal/workflows-client.js';
import { openCases } from './open-cases.js';

export type ReconcileDeps = Readonly<{
  pool: Pool;
  workflows: Workflows;
  /** Is told of each page that was seen to. */
  reconciled?: (cases: number) => void;
  /** The least time that a page takes, so that a pass leaves room for the day's work. */
  pageMs?: number;
}>;

const atOnce = 16;

/**
 * Tells the workflow of every open case to look, starting those that failed or were lost. Goes through all of them whatever
 * becomes of one, and rejects at the end with the first failure.
 */
export const reconcile = async (
  { pool, workflows, reconciled, pageMs = 2000 }: ReconcileDeps,
  stopping?: AbortSignal,
): Promise<void> => {
  let failure: { error: unknown } | undefined;
  for await (const page of openCases(pool)) {
    if (stopping?.aborted) return;
    const began = Date.now();
    const failed = await inParallel(page, atOnce, ({ process, stream }) => workflows.advance(process, stream, []));
    failure ??= failed[0];
    reconciled?.(page.length - failed.length);
    const left = pageMs - (Date.now() - began);
    if (left > 0 && page.length > atOnce)
      await pause(left, undefined, { ...(stopping && { signal: stopping }) }).catch(() => undefined);
  }
  if (failure) throw failure.error;
};

const patienceMs = 300_000;
/** Resolves when `lag` is small or stays large for five minutes: cases that are about to be told need no second look. */
export const caughtUp = async (
  lag: () => Promise<number>,
  stopping: AbortSignal,
  limitMs = patienceMs,
): Promise<void> => {
  const end = Date.now() + limitMs;
  while (!stopping.aborted && Date.now() < end && (await lag()) > smallLag)
    await pause(250, undefined, { signal: stopping }).catch(() => undefined);
};
const smallLag = 100;
