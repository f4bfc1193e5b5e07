import { expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { keyCache } from '#libs/vault/key-cache.js';
import type { SubjectKey } from '#libs/vault/index.js';

const staff = (id: string) => id as StaffId;
const keyFor = (id: string) => ({ subject: staff(id) }) as SubjectKey;
/** A cache on a clock that the test moves. */
const cacheOf = (size: number) => {
  const clock = { ms: 0 };
  return { clock, cache: keyCache(size, () => clock.ms) };
};

test('a key read at a version of the world holds at that version, however late', () => {
  const { cache, clock } = cacheOf(9);
  cache.set(keyFor('ann'), 0, 7);
  clock.ms = 1e9;
  expect(cache.get(staff('ann'), 7)?.subject).toBe('ann');
});

test('at any other version it has to be read again', () => {
  const { cache } = cacheOf(9);
  cache.set(keyFor('ann'), 0, 7);
  expect(cache.get(staff('ann'), 8)).toBeUndefined();
  cache.set(keyFor('ann'), 0, 8);
  expect(cache.get(staff('ann'), 7)).toBeUndefined();
});

test('without a version it holds for five seconds from before it was read', () => {
  const { cache, clock } = cacheOf(9);
  cache.set(keyFor('ann'), 100);
  clock.ms = 5_099;
  expect(cache.get(staff('ann'))).toBeDefined();
  clock.ms = 5_100;
  expect(cache.get(staff('ann'))).toBeUndefined();
});

test('a key read without a version is not trusted at one', () => {
  const { cache } = cacheOf(9);
  cache.set(keyFor('ann'), 0);
  expect(cache.get(staff('ann'), 1)).toBeUndefined();
});

test('the key used longest ago makes room', () => {
  const { cache } = cacheOf(2);
  cache.set(keyFor('ann'), 0, 1);
  cache.set(keyFor('bob'), 0, 1);
  cache.get(staff('ann'), 1);
  cache.set(keyFor('cas'), 0, 1);
  expect(['ann', 'bob', 'cas'].map((id) => cache.get(staff(id), 1)?.subject)).toEqual(['ann', undefined, 'cas']);
});

test('a dropped key is gone', () => {
  const { cache } = cacheOf(2);
  cache.set(keyFor('ann'), 0, 1);
  cache.drop(staff('ann'));
  expect(cache.get(staff('ann'), 1)).toBeUndefined();
});
