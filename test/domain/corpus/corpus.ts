import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from './shape.js';

/** One event as it was once published. */
export type Golden = Readonly<{ type: string; schema: number; data: object }>;
/** What the manifest says of a file: that nobody changes it, and the shape that the schema had. */
export type Listed = Readonly<{ sha256: string; shape: Shape }>;
export type Manifest = Readonly<Record<string, Listed>>;

const folder = join(process.cwd(), 'test', 'corpus');
const read = (path: string) => readFileSync(join(folder, path));

export const goldenName = (process: string, type: string, schema: number) => `${process}/${type}.v${schema}.json`;
export const goldenFiles = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
export const golden = (path: string): Golden => JSON.parse(read(path).toString()) as Golden;
export const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
export const goldenHash = (path: string): string => hashOf(read(path));
export const manifest = (): Manifest => JSON.parse(read('manifest.json').toString()) as Manifest;

/** The files that a manifest lists and that are gone or no longer as they were. */
export const damaged = (listed: Manifest, files: readonly string[], hash: (path: string) => string) =>
  Object.entries(listed).flatMap(([path, { sha256 }]) => {
    if (!files.includes(path)) return [`${path} was removed`];
    return hash(path) === sha256 ? [] : [`${path} was changed`];
  });
