import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { lastLines, logPath, openLog, sizeOf } from './log.js';

export interface Step {
  /** What is done, as the start of a sentence: "Building the Temporal server". */
  readonly doing: string;
  readonly home: string;
  /** The log it writes to under `home/logs`. */
  readonly log: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** What to do when it fails. */
  readonly otherwise: string;
}

const running = new Set<ChildProcess>();

/** Ends whatever `run` is running now, as when the whole is told to stop. */
export const endSteps = (): void => running.forEach((child) => child.kill());
process.once('exit', endSteps);

/** Runs a command to its end with its output in a log; throws what failed, the log's last lines and what to do. */
export const run = async (step: Step): Promise<void> => {
  const path = logPath(step.home, step.log);
  const fd = openLog(step.home, step.log);
  const from = sizeOf(path);
  writeSync(fd, `--- ${step.doing}: ${step.command} ${step.args.join(' ')}\n`);
  const { uid, gid } = step;
  const child = spawn(step.command, step.args, {
    stdio: ['ignore', fd, fd],
    env: step.env ?? process.env,
    ...(step.cwd === undefined ? {} : { cwd: step.cwd }),
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  });
  running.add(child);
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${code ?? signal}`));
  });
  running.delete(child);
  closeSync(fd);
  if (ended === undefined) return;
  throw new Error(
    `${step.doing} failed: ${ended}. The end of ${path}:\n${lastLines(path, 15, from)}\n${step.otherwise}`,
  );
};
