import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './imports.js';

/** A table that has one line for each process, and the processes for which it has one. */
export type ProcessTable = Readonly<{ path: string; lines: readonly string[] }>;

// Typed by the name of the process, and not by one of them.
const isTable = /Record<(Any)?ProcessName,|\[P in ((Any)?Process|Published)Name\]/;
const line = /^\s*'?([a-z]+(?:-[a-z]+)*)'?: |\{ '?([a-z]+(?:-[a-z]+)*)'?: /gm;

/** Every table under `libs` and `apps` of a tree, with its lines. */
export const tablesIn = (root: string): readonly ProcessTable[] =>
  ['libs', 'apps']
    .filter((part) => existsSync(join(root, part)))
    .flatMap((part) =>
      readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((path) => `${part}/${path}`),
    )
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = textOf(root, path);
      const lines = [...text.matchAll(line)].map(([, one, other]) => one ?? other ?? '');
      return isTable.test(text) && lines.includes('internal-post') ? [{ path, lines: [...new Set(lines)] }] : [];
    });
