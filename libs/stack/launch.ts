import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './log.js';

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** Starts a process of its own group that outlives its starter, with its output in `home/logs`; answers its id. */
export const launchDetached = async (home: string, name: string, launch: Launch): Promise<number> => {
  const fd = openLog(home, name);
  const { uid, gid } = launch;
  const child = spawn(launch.command, launch.args, {
    detached: true,
    stdio: ['ignore', fd, fd],
    env: launch.env ?? process.env,
    cwd: launch.cwd ?? home,
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  });
  closeSync(fd);
  child.unref();
  if (child.pid !== undefined) return child.pid;
  const reason = await new Promise<Error>((resolve) => child.once('error', resolve));
  throw new Error(`${name} could not be started: ${reason.message}. Is ${launch.command} there and executable?`);
};
