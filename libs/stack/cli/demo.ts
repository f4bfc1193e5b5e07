import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, homeFrom } from '../paths.js';
import { readyEnv, starterOf } from '../running.js';
import { waitUntil } from '../wait.js';

const LIMIT_MS = 20 * 60_000;

const node = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number => {
  const path = join(checkout, 'dist', script);
  if (!existsSync(path)) throw new Error(`${path} is not there. Build first: npm run build`);
  return spawnSync(process.execPath, ['--enable-source-maps', path, ...args], { stdio: 'inherit', env }).status ?? 1;
};

/** Runs the journey on the stack that is up, or on one started for it and stopped after it. */
const demo = async (args: readonly string[]): Promise<number> => {
  const journeys = 'test/journeys/run.js';
  if (args.includes('--list')) return node(journeys, args);
  const home = homeFrom(process.env);
  const wasUp = starterOf(home) !== undefined;
  if (wasUp) await waitUntil(() => readyEnv(home) !== undefined || starterOf(home) === undefined, LIMIT_MS);
  else if (node('libs/stack/cli/start.js', ['--detach']) !== 0) return 1;
  try {
    const env = readyEnv(home);
    if (env === undefined)
      throw new Error(`The stack in ${home} did not become ready. Its log: ${home}/logs/start.log`);
    return node(journeys, args, { ...process.env, ...env });
  } finally {
    if (!wasUp) node('libs/stack/cli/stop.js', []);
  }
};

process.exitCode = await demo(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  return 1;
});
