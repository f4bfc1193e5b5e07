import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '#libs/stack/paths.js';
import { files, hashOf, manifest } from './support/corpus.js';

/** What git says was once done to recordings; nothing outside a clone. */
const committed = (what: 'A' | 'D' | 'M'): readonly string[] => {
  if (!existsSync(join(checkout, '.git'))) return [];
  const log = ['log', `--diff-filter=${what}`, '--name-only', '--format=', '--', 'test/histories/*.json'];
  const named = execFileSync('git', log, { cwd: checkout, encoding: 'utf8' }).split('\n');
  return [...new Set(named)]
    .map((path) => path.replace('test/histories/', ''))
    .filter((file) => file && file !== 'manifest.json');
};

test('every recording is as it was made, and none is missing', () => {
  const now = Object.fromEntries(files().map((file) => [file, hashOf(file)]));
  expect(now).toEqual(manifest());
  expect(files().length).toBeGreaterThanOrEqual(20);
});

test('no recording that was ever committed was taken away or changed', () => {
  expect(files()).toEqual(expect.arrayContaining([...committed('A')]));
  expect(committed('D')).toEqual([]);
  expect(committed('M')).toEqual([]);
});
