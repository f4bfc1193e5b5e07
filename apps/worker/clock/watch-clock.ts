import type { Pool } from '#libs/event-store/index.js';
import { inParallel } from '../in-parallel.js';
import { openCases } from '../reconciler/open-cases.js';
import type { Workflows } from '../temporal/workflows-client.js';

const atOnce = 32;

/** Tells the workflow of every open case how far the trust's clock is ahead. Rejects when one could not be told. */
export const tellClock = async (pool: Pool, workflows: Workflows, aheadMs: number): Promise<void> => {
  for await (const page of openCases(pool, 1000)) {
    const [failure] = await inParallel(page, atOnce, ({ stream }) => workflows.moveClock(stream, aheadMs));
    if (failure) throw failure.error;
  }
};

export interface ClockWatch {
  aheadMs(): number;
  /** Reads the clock, and tells running workflows when it has moved since they were told. */
  look(): Promise<void>;
}

/** The trust's clock as the store has it; whoever starts a workflow later hands it on with the first signal. */
export const watchClock = (deps: {
  pool: Pool;
  workflows: Workflows;
  world: () => Promise<Readonly<{ aheadMs: number }>>;
}): ClockWatch => {
  let aheadMs = 0;
  let toldMs = 0;
  return {
    aheadMs: () => aheadMs,
    look: async () => {
      ({ aheadMs } = await deps.world());
      if (aheadMs === toldMs) return;
      const now = aheadMs;
      await tellClock(deps.pool, deps.workflows, now);
      toldMs = now;
    },
  };
};
