import { expect, test } from '@jest/globals';
import { background, reason } from '../../apps/worker/background.js';
import { inParallel } from '../../apps/worker/in-parallel.js';
import { caughtUp } from '../../apps/worker/reconciler/reconcile.js';
import { eventually } from '../workflows/support/eventually.js';

test('a turn that fails is said, tried again, and forgotten when one goes well', async () => {
  const said: string[] = [];
  let turns = 0;
  const one = background(
    60_000,
    () => (++turns < 3 ? Promise.reject(new Error(`no ${turns}`)) : Promise.resolve()),
    (problem) => said.push(problem),
  );
  one.start();
  await eventually(() => expect(turns).toBe(3));
  await eventually(() => expect(one.problem()).toBeUndefined());
  await one.stop();
  expect(said).toEqual(['no 1', 'no 2']);
});

test('stopping ends a rest at once and a turn by its signal', async () => {
  let ended = false;
  const one = background(
    3_600_000,
    (stopping) =>
      new Promise((resolve) => {
        stopping.addEventListener('abort', () => resolve((ended = true) as never));
      }),
    () => undefined,
  );
  one.start();
  await one.stop();
  expect(ended).toBe(true);
});

test('the reason of a failure names its cause', () => {
  expect(reason(new Error('Failed to signal', { cause: new Error('no connection') }))).toBe(
    'Failed to signal: no connection',
  );
  expect(reason('text')).toBe('text');
});

test('work in parallel goes through everything, never wider than asked, and answers what failed', async () => {
  let now = 0;
  let widest = 0;
  const failed = await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    widest = Math.max(widest, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    if (item % 3 === 0) throw new Error(`no ${item}`);
  });
  expect(widest).toBe(3);
  expect(failed.map(({ item }) => item)).toEqual([3, 6]);
  expect(await inParallel([], 3, () => Promise.resolve())).toEqual([]);
});

test('the reconciler waits while the dispatcher has much to send, and not for ever', async () => {
  const lags = [5000, 3000, 100];
  await caughtUp(() => Promise.resolve(lags.shift() ?? 0), new AbortController().signal);
  expect(lags).toEqual([]);
  let asked = 0;
  await caughtUp(() => Promise.resolve(++asked * 1000), new AbortController().signal, 300);
  expect(asked).toBeGreaterThan(0);
});
