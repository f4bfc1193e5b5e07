import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inSlicesOf, sizeOf } from '#libs/messaging/slices.js';

test('a slice holds no more than the limit, unless one item alone is larger, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.integer({ min: 1, max: 40 }), (items, limit) => {
      const slices = inSlicesOf(items, limit, (size) => size);
      expect(slices.flat()).toEqual(items);
      for (const slice of slices) expect(slice.length === 1 || slice.reduce((a, b) => a + b, 0) <= limit).toBe(true);
    }),
  );
});

test('neighbours that fit together stay together', () => {
  expect(inSlicesOf([2, 2, 3, 9, 1], 4, (size) => size)).toEqual([[2, 2], [3], [9], [1]]);
});

test('a message counts in bytes, not in characters', () => {
  const message = { topic: 't', key: 'k', headers: {}, value: '☂☂' };
  expect(sizeOf(message)).toBe(sizeOf({ ...message, value: 'abcdef' }));
});
