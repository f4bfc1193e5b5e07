import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetProcess, recordProcess, runningProcess } from './record.js';

/** The name under which a home records the process that keeps the stack. */
const STARTER = 'stack';

const fileOf = (home: string) => join(home, 'running.json');

/** Records this process as the one that keeps the stack of `home`. */
export const recordStarter = (home: string): void => {
  mkdirSync(home, { recursive: true });
  rmSync(fileOf(home), { force: true });
  recordProcess(home, STARTER, process.pid);
};

export const starterOf = (home: string) => runningProcess(home, STARTER);

/** Says that the stack of `home` is ready, and what its clients are told (mode 600: it holds secrets). */
export const recordReady = (home: string, env: Readonly<Record<string, string>>): void =>
  writeFileSync(fileOf(home), JSON.stringify(env, null, 2), { mode: 0o600 });

/** What clients of the running, ready stack of `home` are told, or undefined when none is ready. */
export const readyEnv = (home: string): Record<string, string> | undefined => {
  if (starterOf(home) === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
};

export const forgetStarter = (home: string): void => {
  rmSync(fileOf(home), { force: true });
  forgetProcess(home, STARTER);
};
