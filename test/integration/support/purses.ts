import { randomUUID } from 'node:crypto';
import { startedStream } from '#libs/commands/ids.js';
import { commandRunner } from '#libs/commands/run-command.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import { createOwnerPool, openStore, type EventStore, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import type { AnyMessage, StreamId } from '#libs/kernel/index.js';
import { refoldRows } from '#libs/read-models/refold.js';
import { openVault } from '#libs/vault/index.js';
import { as, masterKey } from '../../support/engine.js';
import { testPack } from '../../support/pack.js';
import { hr, smallTrust } from '../../support/people.js';
import { freshDatabase } from '../../support/services.js';
import { purse, type Purse } from './purse.js';

export type Purses = Readonly<{
  store: EventStore;
  owner: Pool;
  /** A runner with a memory of its own, as in another app. */
  another: () => RunCommand;
  give: (stream: StreamId, command: AnyMessage, key?: string, run?: RunCommand) => Promise<CommandAnswer>;
  filled: (amount: number) => Promise<StreamId>;
  amountIn: (stream: StreamId) => Promise<number>;
  versionOf: (stream: StreamId) => Promise<number>;
  close: () => Promise<void>;
}>;

export const purseNamed = (key: string = randomUUID()): StreamId => startedStream('purse', hr, key);
export const pay = (to: StreamId, amount: number): AnyMessage => ({ type: 'Pay', data: { to, amount } });

/** The real store on a database of its own, with purses as its only process. */
export const purses = async (name: string): Promise<Purses> => {
  const url = await freshDatabase(name);
  await migrate(url);
  const store = await openStore({ databaseUrl: url, upcastersOf: () => ({}), maxConnections: 20 });
  const owner = createOwnerPool(url);
  const another = () =>
    commandRunner({
      store,
      vault: openVault({ pool: store.pool, key: masterKey }),
      processOf: (stream) => (stream.startsWith('purse-') ? purse : undefined),
      directory: { current: () => smallTrust, refresh: () => Promise.resolve(smallTrust) },
      packs: { current: () => testPack, get: () => testPack },
    });
  const first = another();
  const give: Purses['give'] = (stream, command, key, run = first) =>
    as(run, hr)(stream, command, key === undefined ? {} : { key });
  const eventsOf = async (stream: StreamId) => (await store.look(stream, 0)).events;
  return {
    store,
    owner,
    another,
    give,
    filled: async (amount) => {
      const stream = purseNamed();
      await give(stream, { type: 'FillPurse', data: { amount } });
      return stream;
    },
    amountIn: async (stream) =>
      (await eventsOf(stream)).reduce<Purse>(
        (state, { event }) => purse.fold.evolve(state as never, event as never),
        purse.fold.initial,
      ).amount,
    versionOf: async (stream) => (await eventsOf(stream)).length,
    close: async () => {
      await Promise.all([store.close(), owner.end()]);
    },
  };
};

/** The titles of the purses in the case register, beside those that a fold of the log gives them. */
export const registered = async ({ store }: Purses, streams: readonly StreamId[]) => {
  const { rows } = await store.pool.query<{ id: string; title: string; version: number }>(
    'select stream_id as id, title, version from cases where stream_id = any($1) order by 1',
    [streams],
  );
  const folded = await Promise.all(
    [...streams].sort().map(async (id) => {
      const row = refoldRows(purse, id, (await store.look(id, 0)).events).case!;
      return { id, title: row.title, version: row.version };
    }),
  );
  return { held: rows, folded };
};
