import type { Pool } from '../event-store/pool.js';
import { deliver, type DeliverDeps, type Today } from './deliver.js';
import { end, giveBack, postpone, takeDue, type Delivery } from './deliveries.js';

export type Pace = Readonly<{
  batch: number;
  /** How many are sent at the same time. */
  atOnce: number;
  /** The time that a sender has for its batch; after it, whatever it left is taken by another. */
  leaseMs: number;
  /** The first wait; each further one is twice as long, up to the longest. */
  firstWaitMs: number;
  longestWaitMs: number;
  /** After so many refusals for good, a recipient is given up. */
  refusals: number;
}>;
export const ordinaryPace: Pace = {
  batch: 10,
  atOnce: 2,
  leaseMs: 300_000,
  firstWaitMs: 30_000,
  longestWaitMs: 900_000,
  refusals: 3,
};

export type SendDeps = DeliverDeps &
  Readonly<{
    pool: Pool;
    today: () => Promise<Today>;
    pace?: Pace;
    /** Is told of each try; `why` names the kind of error and nobody. */
    tried?: (delivery: Delivery, outcome: string, why?: string) => void;
  }>;

// What could not be read to make up the message; the others may be readable.
const unread = (error: unknown) => ({ is: 'later', why: (error as Error).name }) as const;

const waitMs = ({ firstWaitMs, longestWaitMs }: Pace, attempts: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 30));

/**
 * Sends what is due until nothing is, at least once each. Rejects as soon as the mail server takes nothing, and leaves the rest as
 * it was.
 */
export const sendDue = async (deps: SendDeps, stopping?: AbortSignal): Promise<void> => {
  const { pool, today, tried, pace = ordinaryPace } = deps;
  const send = deliver(deps);
  for (;;) {
    const batch = await takeDue(pool, pace.batch, pace.leaseMs);
    if (!batch.length) return;
    const now = await today();
    let unreachable: string | undefined;

    const one = async (delivery: Delivery): Promise<void> => {
      if (unreachable !== undefined || stopping?.aborted) return giveBack(pool, delivery);
      const outcome = await send(delivery, now).catch(unread);
      const why = 'why' in outcome ? outcome.why : undefined;
      tried?.(delivery, outcome.is, why);
      switch (outcome.is) {
        case 'unreachable':
          unreachable = outcome.why;
          return postpone(pool, delivery, { why: outcome.why, waitMs: waitMs(pace, delivery.attempts) });
        case 'later':
          return postpone(pool, delivery, { why: outcome.why, waitMs: waitMs(pace, delivery.attempts) });
        case 'refused':
          return delivery.refusals + 1 >= pace.refusals
            ? end(pool, delivery, 'failed', outcome.why)
            : postpone(pool, delivery, { why: outcome.why, waitMs: waitMs(pace, delivery.attempts), refused: true });
        case 'sent':
        case 'no-address':
        case 'left':
        case 'closed':
        case 'too-late':
          return end(pool, delivery, outcome.is);
      }
    };
    const waiting = batch.values();
    const lane = async () => {
      for (const delivery of waiting) await one(delivery);
    };
    await Promise.all(Array.from({ length: pace.atOnce }, lane));
    if (unreachable !== undefined) throw new Error(`the mail server takes nothing (${unreachable}); it is asked again`);
    if (stopping?.aborted) return;
  }
};
