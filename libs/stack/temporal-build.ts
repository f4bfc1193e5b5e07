import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand } from './find-command.js';
import { withLock } from './lock.js';
import { cacheFolder } from './paths.js';
import { run } from './run.js';

export const TEMPORAL_VERSION = '1.32.0';

const otherwise = [
  'Install Go 1.26 or later (https://go.dev/dl), or put the temporal command on the PATH',
  '(https://docs.temporal.io/cli), or set TEMPORAL_ADDRESS to a Temporal server of your own.',
].join(' ');

const build = async (home: string, folder: string, bin: string): Promise<void> => {
  const go = findCommand('go') ?? findCommand('go', '/usr/local/go/bin');
  if (go === undefined) throw new Error(`Temporal's server is built once with Go, and there is no go. ${otherwise}`);
  const fresh = join(folder, 'bin.new');
  mkdirSync(fresh, { recursive: true });
  const packages = ['server', 'tools/sql'].map((path) => `go.temporal.io/server/cmd/${path}@v${TEMPORAL_VERSION}`);
  await run({
    doing: `Building Temporal ${TEMPORAL_VERSION}`,
    home,
    log: 'temporal-build',
    command: go,
    args: ['install', ...packages],
    env: { ...process.env, GOBIN: fresh, GOFLAGS: '' },
    otherwise,
  });
  renameSync(fresh, bin);
};

/** The folder of the programs `server` and `sql`, built with Go into the cache the first time (4 to 10 minutes). */
export const temporalPrograms = async (home: string, progress?: (line: string) => void): Promise<string> => {
  const folder = cacheFolder(`temporal-${TEMPORAL_VERSION}`);
  const bin = join(folder, 'bin');
  await withLock(bin, async () => {
    if (existsSync(join(bin, 'server')) && existsSync(join(bin, 'sql'))) return;
    progress?.(`temporal: building version ${TEMPORAL_VERSION} with Go, once; this takes 4 to 10 minutes`);
    await build(home, folder, bin);
  });
  return bin;
};
