import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const upTo = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : upTo(dirname(folder)));

/** The checkout, from source and from `dist` alike. */
export const checkout = upTo(dirname(fileURLToPath(import.meta.url)));

/** Where all data of the embedded services lives: `UNDERSTUDY_HOME`, or `.understudy` of the checkout. */
export const homeFrom = (env: NodeJS.ProcessEnv): string =>
  resolve(env['UNDERSTUDY_HOME'] || join(checkout, '.understudy'));

/** A folder for what was built or downloaded once, shared by checkouts: `UNDERSTUDY_CACHE` or `~/.cache/understudy`. */
export const cacheFolder = (name: string, env: NodeJS.ProcessEnv = process.env): string => {
  const folder = join(resolve(env['UNDERSTUDY_CACHE'] || join(homedir(), '.cache', 'understudy')), name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
