import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';
import { patches } from '../../workflows/patches.js';

const asksFor = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:patched|deprecatePatch)\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');

test('a patch in a workflow is recognised however it is asked for', () => {
  expect(asksFor(`if (patched('a')) x(); deprecatePatch(\n 'b' )`)).toEqual(['a', 'b']);
});

test('the workflows ask for exactly the patches that are listed', () => {
  const folder = join(checkout, 'workflows');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const asked = sources.flatMap((name) => asksFor(readFileSync(join(folder, name), 'utf8')));
  expect(sources.length).toBeGreaterThan(3);
  expect(new Set(asked)).toEqual(new Set(patches.map(({ id }) => id)));
});
