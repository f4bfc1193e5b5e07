import type { Pool } from '../event-store/pool.js';
import { readDirectory } from './load.js';
import { directoryFrom } from './resolver.js';
import type { Directory } from './types.js';

export interface WatchedDirectory {
  /** The newest directory read so far. */
  current(): Directory;
  /** The directory as of now or later; reads what changed, and only when the world moved. */
  refresh(): Promise<Directory>;
  /** Ends the polling, and waits for a look that is under way. */
  stop(): Promise<void>;
}

/**
 * Keeps a directory up to date by looking at the version of the world, each second unless told otherwise.
 * A look that fails goes to `onProblem`, and the next one tries again.
 */
export const watchDirectory = async (
  pool: Pool,
  { everyMs = 1_000, onProblem = () => undefined }: { everyMs?: number; onProblem?: (problem: unknown) => void } = {},
): Promise<WatchedDirectory> => {
  let parts = await readDirectory(pool);
  let directory = directoryFrom(parts);
  let running: Promise<Directory> | undefined;
  let waiting: Promise<Directory> | undefined;

  const look = async (): Promise<Directory> => {
    const { rows } = await pool.query<{ version: number }>('select version from world');
    if (rows[0]?.version !== directory.version) {
      parts = await readDirectory(pool, parts);
      directory = directoryFrom(parts);
    }
    return directory;
  };
  const start = (): Promise<Directory> => {
    waiting = undefined;
    running = look().finally(() => (running = undefined));
    return running;
  };
  // A look that began before the caller asked may have seen less than the caller has; it waits for one that begins later.
  const refresh = (): Promise<Directory> => {
    if (!running) return start();
    waiting ??= running.then(start, start);
    return waiting;
  };

  const timer = setInterval(() => void refresh().catch(onProblem), everyMs);
  timer.unref();
  return {
    current: () => directory,
    refresh,
    stop: async () => {
      clearInterval(timer);
      await Promise.allSettled([running, waiting]);
    },
  };
};
