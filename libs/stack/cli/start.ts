import { mkdirSync } from 'node:fs';
import { tryLock } from '../lock.js';
import { homeFrom } from '../paths.js';
import { forgetStarter, readyEnv, recordReady, recordStarter, starterOf } from '../running.js';
import { endSteps } from '../run.js';
import { type Stack, stackFrom } from '../stack.js';
import { supervise } from '../supervise.js';
import { announcement } from './announce.js';
import { startDetached } from './detach.js';

const say = (line: string): void => console.log(line);

const sayRunning = (home: string): number => {
  const by = starterOf(home);
  const env = readyEnv(home);
  say(`Understudy is running already (process ${by?.pid ?? 'unknown'}, data in ${home}).`);
  say(env ? announcement(env, 'Stop it with: bin/stop') : 'It is still starting. Its log: logs/start.log there.');
  return 0;
};

/** Resolves when this process is asked to end. */
const askedToEnd = (stopping: AbortController): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!stopping.signal.aborted) say('\nStopping ...');
        stopping.abort();
        endSteps();
        resolve();
      });
    }
  });

const stopCleanly = async (stack: Stack, starting: Promise<unknown>): Promise<void> => {
  const began = Date.now();
  await stack.stop();
  // Asked to end while starting: what came up in the meantime is stopped too.
  await starting;
  await stack.stop();
  say(`All stopped (${((Date.now() - began) / 1000).toFixed(1)} s). bin/start goes on with the same data.`);
};

const keep = async (stack: Stack, announced: boolean): Promise<number> => {
  const began = Date.now();
  const stopping = new AbortController();
  const asked = askedToEnd(stopping);
  recordStarter(stack.home);
  const starting = stack.start().then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  const problem = await Promise.race([starting, asked.then(() => undefined)]);
  if (problem) {
    console.error(`\n${problem.message}`);
    await stack.stop();
    return 1;
  }
  if (!stopping.signal.aborted) {
    if (announced) say(announcement(stack.env, 'Stop: Ctrl-C'));
    say(`Ready in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    recordReady(stack.home, stack.env);
    await Promise.all([asked, supervise(stack.rows.flat(), stopping.signal, say)]);
  }
  await stopCleanly(stack, starting);
  return 0;
};

const main = async (args: readonly string[]): Promise<number> => {
  const home = homeFrom(process.env);
  mkdirSync(home, { recursive: true });
  const release = await tryLock(`${home}/stack`);
  if (release === undefined) return sayRunning(home);
  if (args.includes('--detach')) {
    await release();
    return (await startDetached(home)) ? 0 : 1;
  }
  try {
    // What is kept writes into a log, which is no place for people's names: whoever started it announces them.
    return await keep(stackFrom(process.env, say), !args.includes('--kept'));
  } finally {
    forgetStarter(home);
    await release();
  }
};

process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error((error as Error).message);
    return 1;
  }),
);
