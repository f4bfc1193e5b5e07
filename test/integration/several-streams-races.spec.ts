import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StreamId } from '#libs/kernel/index.js';
import { pay, purses, registered, type Purses } from './support/purses.js';

let p: Purses;
beforeAll(async () => {
  p = await purses('streams_races');
});
afterAll(() => p.close());

const sum = async (streams: readonly StreamId[]) =>
  (await Promise.all(streams.map(p.amountIn))).reduce((all, one) => all + one, 0);

describe('Writers on crossing streams', () => {
  test('all come to an end, and what one pays another gets', async () => {
    const [a, b] = [await p.filled(100), await p.filled(100)];
    const apps = Array.from({ length: 4 }, p.another);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => p.give(i % 2 ? a : b, pay(i % 2 ? b : a, 1), undefined, apps[i % 4]!)),
    );
    expect(answers.map(({ ok }) => ok)).toEqual(Array(12).fill(true));
    expect(await Promise.all([a, b].map(p.amountIn))).toEqual([100, 100]);
  });

  test('whoever pays whom, whatever races, nothing is lost or made', async () => {
    const payment = fc.record({
      from: fc.nat(3),
      to: fc.nat(3),
      amount: fc.integer({ min: 1, max: 8 }),
      app: fc.nat(2),
    });
    const apps = Array.from({ length: 3 }, p.another);
    await fc.assert(
      fc.asyncProperty(fc.array(payment, { minLength: 2, maxLength: 10 }), async (payments) => {
        const streams = await Promise.all([5, 5, 5, 5].map((amount) => p.filled(amount)));
        const wanted = payments.filter(({ from, to }) => from !== to);
        const answers = await Promise.all(
          wanted.map(({ from, to, amount, app }) =>
            p.give(streams[from]!, pay(streams[to]!, amount), undefined, apps[app]),
          ),
        );
        for (const answer of answers) expect(answer.ok ? 'paid' : answer.refusal).toMatch(/^(paid|NotEnough)$/);
        expect(await sum(streams)).toBe(20);
        for (const one of streams) expect(await p.amountIn(one)).toBeGreaterThanOrEqual(0);
        const { held, folded } = await registered(p, streams);
        expect(held).toEqual(folded);
      }),
      { numRuns: 25 },
    );
  });
});

test('of two that each look at the stream on which the other writes, one sees what the other wrote', async () => {
  for (let n = 0; n < 15; n++) {
    const [a, b] = [await p.filled(3), await p.filled(3)];
    const [one, two, sink] = [p.another(), p.another(), await p.filled(1)];
    const answers = await Promise.all([
      p.give(a, { type: 'Compare', data: { to: b } }, undefined, one),
      p.give(b, pay(sink, 1), undefined, two),
    ]);
    const [compared, paid] = answers;
    expect(paid.ok).toBe(true);
    // Whichever came first in the log, the other had to know of it.
    const order = await p.store.pool.query<{ type: string }>(
      `select type from events where stream_id = any($1) and type in ('Compared', 'Paid') order by transaction_id, position`,
      [[a, b]],
    );
    const types = order.rows.map(({ type }) => type);
    expect(types).toEqual(compared.ok ? ['Compared', 'Paid'] : ['Paid']);
  }
});

test('a connection that is killed half way leaves nothing, and the command may be said again', async () => {
  const [a, b] = [await p.filled(10), await p.filled(10)];
  const gate = await p.owner.connect();
  await gate.query('begin; select pg_advisory_xact_lock(7103, 0)');
  const compare = { type: 'Compare', data: { to: b } };
  const broken = p.give(a, compare, 'killed').then(
    () => 'answered',
    () => 'broken',
  );
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
  let pids: readonly { pid: number }[] = [];
  for (let n = 0; n < 200 && !pids.length; n++) {
    ({ rows: pids } = await gate.query<{ pid: number }>(waiting));
    await pause(20);
  }
  await gate.query('select pg_terminate_backend($1)', [pids[0]!.pid]);
  expect(await broken).toBe('broken');
  await gate.query('rollback');
  gate.release();
  expect([await p.versionOf(a), await p.versionOf(b)]).toEqual([1, 1]);
  expect(await p.give(a, compare, 'killed')).toMatchObject({ ok: true, repeated: false, version: 2 });
});
