import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const worksIn = (pid: string, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
};

/**
 * Removes a `postmaster.pid` left by a crash when no process works in the data folder. Postgres does so itself,
 * except when the number in it belongs to another program of the same user by now.
 */
export const removeStalePostmaster = (data: string): void => {
  const file = join(data, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file)) return;
  const pid = readFileSync(file, 'utf8').split('\n')[0] ?? '';
  // Every process of a cluster, its orphans too, has the data folder as its working folder.
  const inUse = readdirSync('/proc').some((entry) => /^\d+$/.test(entry) && worksIn(entry, data));
  if (!inUse && existsSync(`/proc/${pid}`)) rmSync(file);
};
