import { afterAll, expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/index.js';
import { testPack } from '../support/pack.js';
import { folderWith, removeFolders } from './folder.js';

afterAll(removeFolders);

/** Rules as a file holds them: each value with a source. */
const sourced = (rules: unknown): unknown =>
  typeof rules === 'object' && rules !== null && !Array.isArray(rules)
    ? Object.fromEntries(Object.entries(rules).map(([key, child]) => [key, sourced(child)]))
    : { value: rules, source: "trust's own: for the tests" };

test('the rules that the tests decide under are such as a trust may write', () => {
  const folder = folderWith({ 'test-trust.v1.json': { ...testPack, rules: sourced(testPack.rules) } });
  expect(loadPacks(folder).get('test-trust', 1).rules).toEqual(testPack.rules);
});
