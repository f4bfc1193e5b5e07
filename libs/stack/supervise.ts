import type { Service } from './service.js';
import { pause } from './wait.js';

const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

const keepOne = async (service: Service, signal: AbortSignal, say: (line: string) => void): Promise<void> => {
  let pauseMs = 1000;
  let startedAt = Date.now();
  while (!signal.aborted) {
    await pause(500);
    if (signal.aborted || service.pid() !== undefined) continue;
    if (Date.now() - startedAt > STEADY_AFTER_MS) pauseMs = 1000;
    say(`${service.name} ended by itself; starting it again in ${pauseMs / 1000} s`);
    await pause(pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    startedAt = Date.now();
    const outcome = signal.aborted ? undefined : await service.start().catch((error: Error) => error);
    if (!signal.aborted) say(outcome instanceof Error ? outcome.message : `${service.name} is up again`);
  }
};

/** Starts each service again when its process ends, with growing pauses, until `signal` is aborted. */
export const supervise = async (
  services: readonly Service[],
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> => {
  await Promise.all(services.map((service) => keepOne(service, signal, say)));
};
