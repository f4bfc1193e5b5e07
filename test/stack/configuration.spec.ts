import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';

const read = (path: string) => (existsSync(join(checkout, path)) ? readFileSync(join(checkout, path), 'utf8') : '');
const sources = ['apps', 'libs', 'workflows', 'activities']
  .flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => path.endsWith('.ts'))
  .map(read);
const names = (texts: readonly string[], pattern: RegExp) =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')));

const listed = names([read('docs/configuration.md')], /^\| `([A-Z][A-Z_]+)` \|/gm);
const asked = names(sources, /(?:env\['|\(env, ')([A-Z][A-Z_]+)'/g);
const inCompose = names([read('docker-compose.yml')], /\$\{([A-Z][A-Z_]+)/g);
const told = names(sources, /^\s+([A-Z][A-Z_]+): /gm);

/** Not ours to explain. */
const ofTheSystem = ['PATH', 'HOME'];

test('every variable that is read is in the list', () => {
  const missing = [...asked, ...inCompose].filter((name) => !listed.has(name) && !ofTheSystem.includes(name));
  expect(missing).toEqual([]);
});

test('every variable in the list is used', () => {
  expect(listed.size).toBeGreaterThan(20);
  expect([...listed].filter((name) => !asked.has(name) && !inCompose.has(name) && !told.has(name))).toEqual([]);
});
