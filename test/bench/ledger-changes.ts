import { randomUUID } from 'node:crypto';
import { startedStream } from '#libs/commands/ids.js';
import { commandRunner } from '#libs/commands/run-command.js';
import { watchDirectory } from '#libs/directory/index.js';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import { openStore } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { openVault } from '#libs/vault/index.js';
import { as, masterKey } from '../support/engine.js';
import { testPack } from '../support/pack.js';
import { hr } from '../support/people.js';
import { newcomer, newcomers } from './ledger-fill.js';
import { schoolOf } from './ledger-trust.js';

const clocked = async <T>(times: number[], work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const done = await work();
  times.push(performance.now() - began);
  return done;
};

/** Milliseconds of each change of the ledger: its append, the command as a whole, and another app's next look at the directory. */
export const changesOfLedger = async (databaseUrl: string) => {
  const times = { append: [] as number[], command: [] as number[], load: [] as number[], refresh: [] as number[] };
  const store = await openStore({ databaseUrl, upcastersOf, maxConnections: 8 });
  const never = { everyMs: 3_600_000 };
  const directory = await clocked(times.load, () => watchDirectory(store.pool, never));
  const another = await clocked(times.load, () => watchDirectory(store.pool, never));
  const run = commandRunner({
    store: { ...store, append: (request) => clocked(times.append, () => store.append(request)) },
    vault: openVault({ pool: store.pool, key: masterKey }),
    processOf,
    directory,
    packs: { current: () => testPack, get: () => testPack },
  });
  const give = async (stream: StreamId, type: string, data: object): Promise<void> => {
    const answer = await as(run, hr)(stream, { type, data });
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
  };
  const facts = { title: 'Teacher', management: false, teaching: true, from: '2026-09-01' };
  const posts = Array.from({ length: newcomers }, () => startedStream('post', hr, randomUUID()));
  for (const [n, post] of posts.entries()) await give(post, 'EstablishPost', { ...facts, school: schoolOf(n) });
  times.append.length = 0;
  for (const [n, post] of posts.entries()) {
    const held = { staff: newcomer(n), basis: 'substantive', from: '2026-09-01' };
    await clocked(times.command, () => give(post, 'AssignHolder', held));
    const seen = await clocked(times.refresh, () => another.refresh());
    if (seen.holdingsOf(newcomer(n)).length !== 1) throw new Error('A change of the ledger is not in the directory.');
  }
  await Promise.all([directory.stop(), another.stop()]);
  await store.close();
  return times;
};
