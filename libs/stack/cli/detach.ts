import { spawn } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isRunning } from '../identity.js';
import { logPath, openLog, sizeOf } from '../log.js';
import { checkout } from '../paths.js';
import { readyEnv, starterOf } from '../running.js';
import { waitUntil } from '../wait.js';
import { announcement } from './announce.js';
import { identityOf } from '../identity.js';

const LIMIT_MS = 20 * 60_000;

/** Starts the stack as a process of its own, shows its progress, and answers true once it is ready. */
export const startDetached = async (home: string): Promise<boolean> => {
  const fd = openLog(home, 'start');
  const log = logPath(home, 'start');
  let shown = sizeOf(log);
  const script = fileURLToPath(new URL('start.js', import.meta.url));
  const child = spawn(process.execPath, [script, '--kept'], {
    detached: true,
    stdio: ['ignore', fd, fd],
    cwd: checkout,
  });
  closeSync(fd);
  child.unref();
  const starter = child.pid === undefined ? undefined : identityOf(child.pid);
  const show = () => {
    const text = readFileSync(log).subarray(shown);
    shown += text.length;
    process.stdout.write(text);
  };
  const isReady = () => starterOf(home)?.pid === child.pid && readyEnv(home) !== undefined;
  const ended = () => starter === undefined || !isRunning(starter);
  await waitUntil(() => (show(), isReady() || ended()), LIMIT_MS);
  show();
  if (!isReady()) return false;
  console.log(announcement(readyEnv(home)!, 'Stop it with: bin/stop'));
  return true;
};
