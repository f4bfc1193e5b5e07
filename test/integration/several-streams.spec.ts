import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gather } from '#libs/commands/others.js';
import { hr } from '../support/people.js';
import { pay, purseNamed, purses, registered, type Purses } from './support/purses.js';

let p: Purses;
beforeAll(async () => {
  p = await purses('several_streams');
});
afterAll(() => p.close());

describe('A decision over two streams', () => {
  test('is recorded on both, by the same person, command and clause, and shows in the read models of both', async () => {
    const [from, to] = [await p.filled(10), await p.filled(1)];
    const answer = await p.give(from, pay(to, 4), 'one-key');
    expect(answer).toMatchObject({ ok: true, stream: from, version: 2, events: [{ event: { type: 'Paid' } }] });
    const [paid, got] = await Promise.all([from, to].map(async (one) => (await p.store.look(one, 1)).events[0]));
    expect([paid, got].map((one) => one?.event)).toEqual([
      { type: 'Paid', data: { amount: 4 } },
      { type: 'Got', data: { amount: 4 } },
    ]);
    expect(got!.metadata).toEqual(paid!.metadata);
    expect(got!.metadata).toMatchObject({ actor: { id: hr }, commandId: `person:${hr}:one-key`, clause: 'none' });
    expect(got!.at).toBe(paid!.at);
    const { held, folded } = await registered(p, [from, to]);
    expect(held).toEqual(folded);
  });

  test('begins the other stream when it is not there yet', async () => {
    const [from, to] = [await p.filled(10), purseNamed()];
    expect(await p.give(from, pay(to, 3))).toMatchObject({ ok: true });
    expect([await p.amountIn(from), await p.amountIn(to)]).toEqual([7, 3]);
    const { held, folded } = await registered(p, [from, to]);
    expect(held).toEqual(folded);
  });

  test('is made again when the other stream has moved unseen', async () => {
    const [from, to] = [await p.filled(10), await p.filled(1)];
    await p.give(from, pay(to, 1)); // this runner remembers both
    expect(await p.give(to, pay(from, 2), undefined, p.another())).toMatchObject({ ok: true });
    expect(await p.give(from, pay(to, 1))).toMatchObject({ ok: true, version: 4 });
    expect([await p.amountIn(from), await p.amountIn(to)]).toEqual([10, 1]);
  });

  test('said again gets the first answer, also from another app, and happens once', async () => {
    const [from, to] = [await p.filled(10), await p.filled(1)];
    const first = await p.give(from, pay(to, 4), 'again');
    const again = await p.give(from, pay(to, 4), 'again', p.another());
    expect(again).toEqual({ ...first, repeated: true, events: expect.anything() });
    expect(await p.give(from, pay(to, 5), 'again')).toMatchObject({ refusal: 'IdempotencyKeyReused' });
    expect([await p.versionOf(from), await p.versionOf(to)]).toEqual([2, 2]);
  });

  test('is wrong when it adds to a stream that it does not name, and leaves nothing', async () => {
    const [from, to] = [await p.filled(10), await p.filled(1)];
    await expect(p.give(from, { type: 'PayBehindBacks', data: { to } })).rejects.toThrow(/without going alongside/);
    expect([await p.versionOf(from), await p.versionOf(to)]).toEqual([1, 1]);
  });

  test('is wrong when no process has such a stream', async () => {
    const from = await p.filled(10);
    await expect(p.give(from, { type: 'Compare', data: { to: 'stranger-1' } })).rejects.toThrow(
      /No process has streams/,
    );
  });
});

describe('A stream that is only looked at', () => {
  test('gets no event, and the decision is made on what it says now and not on what was remembered', async () => {
    const [a, b, c] = [await p.filled(5), await p.filled(5), await p.filled(5)];
    const compare = { type: 'Compare', data: { to: b } };
    expect(await p.give(a, compare)).toMatchObject({ ok: true });
    expect(await p.versionOf(b)).toBe(1);
    await p.give(b, pay(c, 1), undefined, p.another());
    expect(await p.give(a, compare)).toMatchObject({ refusal: 'NotTheSame', facts: { has: 5, other: 4 } });
    await p.give(a, pay(c, 1));
    expect(await p.give(a, compare)).toMatchObject({ ok: true });
  });

  test('may be none that is there: once it is, the decision is another', async () => {
    const [a, to] = [await p.filled(5), purseNamed()];
    const compare = { type: 'Compare', data: { to } };
    expect(await p.give(a, compare)).toMatchObject({ refusal: 'NotTheSame', facts: { other: 0 } });
    await p.give(a, pay(to, 2), undefined, p.another());
    expect(await p.give(a, compare)).toMatchObject({ refusal: 'NotTheSame', facts: { has: 3, other: 2 } });
  });
});

describe('A chain of streams', () => {
  test('is followed until it ends, and every link gets its part', async () => {
    const chain = await Promise.all([9, 1, 1, 1, 1].map((amount) => p.filled(amount)));
    for (const [i, next] of chain.slice(1).entries())
      await p.give(chain[i]!, { type: 'NameNext', data: { next } }, undefined, p.another());
    expect(await p.give(chain[0]!, { type: 'PayAll', data: {} })).toMatchObject({ ok: true });
    expect(await Promise.all(chain.map(p.amountIn))).toEqual([5, 2, 2, 2, 2]);
    const { held, folded } = await registered(p, chain);
    expect(held).toEqual(folded);
  });

  test('that never ends is an error and no endless loop', async () => {
    let n = 0;
    const load = () => Promise.resolve({} as never);
    await expect(gather(() => [`purse-${n++}`] as never, load)).rejects.toThrow(/must come to an end/);
  });
});

test('while read models are rebuilt, decisions over several streams go on and are in both tables', async () => {
  const [from, to] = [await p.filled(10), purseNamed()];
  const move = (rebuilding: boolean) =>
    p.owner.query(`update world set rebuilding = ${rebuilding}, version = version + 1`);
  const nexts = ['cases', 'tasks', 'ledger'];
  for (const table of nexts) await p.owner.query(`create table ${table}_next (like ${table} including all)`);
  await p.owner.query('grant all on cases_next, tasks_next, ledger_next to understudy_app');
  await move(true);
  expect(await p.give(from, pay(to, 3))).toMatchObject({ ok: true, version: 2 });
  expect(await p.give(from, { type: 'Compare', data: { to } })).toMatchObject({ refusal: 'NotTheSame' });
  const { rows } = await p.owner.query(`select title from cases_next where stream_id = any($1) order by title`, [[from, to]]); // prettier-ignore
  expect(rows).toEqual([{ title: '3' }, { title: '7' }]);
  await move(false);
  for (const table of nexts) await p.owner.query(`drop table ${table}_next`);
});
