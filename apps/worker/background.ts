import { setTimeout as pause } from 'node:timers/promises';

export interface Background {
  start(): void;
  /** Ends after the turn under way. */
  stop(): Promise<void>;
  /** What the last turn failed with; undefined after one that went well. */
  problem(): string | undefined;
}

/** The reason behind an error of the engine's client, which wraps it. */
export const reason = (error: unknown): string => {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
};

/**
 * Takes a turn, rests, takes the next; after failures it rests from 1 second to `longestMs`. `stopping` ends a long turn early.
 */
export const background = (
  everyMs: number,
  turn: (stopping: AbortSignal) => Promise<void>,
  failed: (problem: string) => void,
  longestMs = Math.min(everyMs, 15_000),
): Background => {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let problem: string | undefined;
  const live = async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await turn(stopping.signal);
        problem = undefined;
        failures = 0;
      } catch (error) {
        problem = reason(error);
        failures += 1;
        if (!stopping.signal.aborted) failed(problem);
      }
      const rest = failures ? Math.min(longestMs, 500 * 2 ** Math.min(failures, 6)) : everyMs;
      await pause(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  return {
    start: () => void (running ??= live()),
    stop: async () => {
      stopping.abort();
      await running;
    },
    problem: () => problem,
  };
};
