import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findCommand } from './find-command.js';

const otherwise =
  'Install it (Debian: apt-get update && apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome of your own.';
const known = (env: NodeJS.ProcessEnv): string | undefined =>
  env['CHROMIUM_PATH'] || findCommand('chromium', env['PATH']) || findCommand('google-chrome', env['PATH']);

/** The path of Chromium: `CHROMIUM_PATH`, or as the PATH finds it. Throws what to do where there is none. */
export const requireChromium = (env: NodeJS.ProcessEnv = process.env): string => {
  const found = known(env);
  if (found === undefined) throw new Error(`Chromium is not on the PATH. ${otherwise}`);
  if (!existsSync(found)) throw new Error(`CHROMIUM_PATH=${found} is not there. ${otherwise}`);
  return found;
};

/** Installs Debian's Chromium where there is none and this process may; what is missing otherwise, `requireChromium` says. */
export const installChromium = (env: NodeJS.ProcessEnv, progress: (line: string) => void): void => {
  const apt = findCommand('apt-get', env['PATH']);
  if (known(env) || apt === undefined || process.getuid?.() !== 0) return;
  progress('chromium: installing it by apt-get, once');
  const quietly = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' } as const;
  spawnSync(apt, ['update', '-qq'], quietly);
  spawnSync(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
};
