import { expect, test } from '@jest/globals';
import { remember } from '#libs/kernel/remember.js';

test('an answer is worked out once', () => {
  const asked: string[] = [];
  const length = remember((key) => {
    asked.push(key);
    return key.length;
  }, 10);
  expect([length('a'), length('bb'), length('a'), length('bb')]).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bb']);
});

test('the oldest answer goes when there are too many, and is worked out again', () => {
  const asked: string[] = [];
  const same = remember((key) => {
    asked.push(key);
    return key;
  }, 2);
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) expect(same(key)).toBe(key);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
