import { expect, test } from '@jest/globals';
import { tryLock, withLock } from '#libs/stack/lock.js';
import { pause } from '#libs/stack/wait.js';

test('a held lock is refused, and free again once released', async () => {
  const release = await tryLock('one');
  expect(await tryLock('one')).toBeUndefined();
  await release?.();
  const again = await tryLock('one');
  expect(again).toBeDefined();
  await again?.();
});

test('locks of different names do not meet', async () => {
  const releases = await Promise.all([tryLock('this'), tryLock('that')]);
  expect(releases).toEqual([expect.any(Function), expect.any(Function)]);
  for (const release of releases) await release?.();
});

test('work under one lock never overlaps', async () => {
  let inside = 0;
  const most: number[] = [];
  const work = async () => {
    inside += 1;
    most.push(inside);
    await pause(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock('queue', work)));
  expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

test('work that throws lets go of its lock', async () => {
  await expect(withLock('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const release = await tryLock('failing');
  expect(release).toBeDefined();
  await release?.();
});
