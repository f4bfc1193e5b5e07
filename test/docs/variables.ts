import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';
import { textOf } from './pages.js';

/** A row of the README's tables of variables. */
export type Listed = Readonly<{ name: string; readBy: readonly string[]; meaning: string }>;

/** The variables that a page lists: name, who reads it, default, meaning. */
export const listedIn = (page: string): readonly Listed[] =>
  [...page.matchAll(/^\| `([A-Z][A-Z_]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', readBy = '', , meaning = '']) => ({
      name,
      readBy: readBy.trim().split(', '),
      meaning: meaning.trim(),
    }),
  );

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|js)$/.test(path) || /^bin\/[a-z]+$/.test(path));

/** Sources that may read the environment; `test/support` because operators of the tests set variables too. */
export const sources: readonly string[] = ['apps', 'libs', 'workflows', 'activities', 'bin', 'test/support']
  .filter((folder) => existsSync(join(checkout, folder)))
  .flatMap(filesOf);

const pattern = /\benv\[['"]([A-Z][A-Z_]+)['"]\]|\benv\.([A-Z][A-Z_]+)\b|\(env, '([A-Z][A-Z_]+)'/g;
/** The variables that a text of source reads: `env['X']`, `process.env.X`, `count(env, 'X', …)`. */
export const readIn = (text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/** Variables that docker-compose.yml takes from outside. */
export const askedByCompose = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([A-Z][A-Z_]+)/g)].map(([, name = '']) => name);

/** Who reads each variable, by file. */
export const readers = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const path of sources)
    for (const name of new Set(readIn(textOf(path)))) found.set(name, [...(found.get(name) ?? []), path]);
  return found;
};
