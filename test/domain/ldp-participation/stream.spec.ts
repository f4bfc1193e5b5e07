import { expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { uuidOf } from '#libs/domain/process/uuid-of.js';
import { isUuid } from '#libs/http/case-id.js';
import type { StaffId } from '#libs/kernel/index.js';

test('a person’s stream is always the same, and this one for good', () => {
  expect(participationOf('staff-ada' as StaffId)).toBe(participationOf('staff-ada' as StaffId));
  expect(participationOf('staff-ada' as StaffId)).toBe('ldp-participation-c4434309-27da-89cf-b3f8-6bbc4fda13b0');
});

test('it is a uuid of version 8, as the routes of every process ask for', () => {
  for (const text of ['a', 'staff-1', 'Zoë', 'x'.repeat(63)]) {
    expect(isUuid(uuidOf(text))).toBe(true);
    expect(uuidOf(text)).toMatch(/^.{14}8.{4}[89ab]/);
  }
});

test('no two of many people share one, and neighbours differ in more than a digit', () => {
  const ids = Array.from({ length: 50_000 }, (_, n) => uuidOf(`staff-${n}`));
  expect(new Set(ids).size).toBe(ids.length);
  const same = ids.slice(1, 1_000).map((id, i) => [...id].filter((char, at) => char === ids[i]![at]).length);
  // Four dashes and the version are always alike.
  expect(Math.max(...same)).toBeLessThan(20);
});
