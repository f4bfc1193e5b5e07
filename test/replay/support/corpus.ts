import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';
import type { Recording } from './replay.js';

export const folder = join(checkout, 'test', 'histories');
const manifestPath = join(folder, 'manifest.json');
type Manifest = Readonly<Record<string, string>>;

/** The hash of each recording when it was made, by its file. */
export const manifest = (): Manifest =>
  existsSync(manifestPath) ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest) : {};
export const files = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
    .sort();
export const hashOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
export const read = (file: string): Recording => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording;

/** Adds a recording under a name that is not taken yet. */
export const add = (file: string, recording: Recording): void => {
  writeFileSync(join(folder, file), `${JSON.stringify(recording)}\n`, { flag: 'wx' });
  writeFileSync(manifestPath, `${JSON.stringify({ ...manifest(), [file]: hashOf(file) }, undefined, 2)}\n`);
};
