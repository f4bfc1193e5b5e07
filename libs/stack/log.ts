import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST_LINE = 300;
const ROTATE_AT_BYTES = 20 * 1024 * 1024;

export const logPath = (home: string, name: string): string => join(home, 'logs', `${name}.log`);

/** Opens the log of `name` to add to it, setting a big one aside as `.1`; answers the file descriptor. */
export const openLog = (home: string, name: string): number => {
  const path = logPath(home, name);
  mkdirSync(join(home, 'logs'), { recursive: true });
  if (existsSync(path) && statSync(path).size > ROTATE_AT_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a');
};

/** The last `lines` lines of a log written from byte `from` on, indented; empty when there is none. */
export const lastLines = (path: string, lines = 15, from = 0): string => {
  if (!existsSync(path)) return '';
  const text = readFileSync(path).subarray(from).toString('utf8');
  const tail = text.trimEnd().split('\n').slice(-lines);
  return tail.map((line) => `    ${line.slice(0, LONGEST_LINE)}`).join('\n');
};

export const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
