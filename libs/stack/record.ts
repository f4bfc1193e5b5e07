import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity, identityOf, isRunning } from './identity.js';

/** A recorded process, and what it was started from, where that decides whether it may be adopted. */
export interface RecordedProcess extends ProcessIdentity {
  readonly startedFrom?: string | undefined;
}

const pathOf = (home: string, name: string) => join(home, 'pids', `${name}.json`);

/** Writes down which process is `name`, so that a later start can adopt or end it. */
export const recordProcess = (
  home: string,
  name: string,
  pid: number,
  startedFrom?: string,
): ProcessIdentity | undefined => {
  const identity = identityOf(pid);
  if (identity === undefined) return undefined;
  const path = pathOf(home, name);
  mkdirSync(join(home, 'pids'), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ ...identity, startedFrom }));
  renameSync(`${path}.new`, path);
  return identity;
};

/** The recorded process of `name` while it runs; undefined when it ended or its number now belongs to another. */
export const runningProcess = (home: string, name: string): RecordedProcess | undefined => {
  try {
    const identity = JSON.parse(readFileSync(pathOf(home, name), 'utf8')) as RecordedProcess;
    return isRunning(identity) ? identity : undefined;
  } catch {
    return undefined;
  }
};

export const forgetProcess = (home: string, name: string): void => rmSync(pathOf(home, name), { force: true });
