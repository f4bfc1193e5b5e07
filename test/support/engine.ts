import { randomUUID } from 'node:crypto';
import { commandRunner } from '#libs/commands/run-command.js';
import { startedStream } from '#libs/commands/ids.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import { createOwnerPool, openStore, type EventStore, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import type { Actor, AnyMessage, CommandId, StaffId, StreamId } from '#libs/kernel/index.js';
import { openVault, type Vault } from '#libs/vault/index.js';
import { testPack } from './pack.js';
import { ash, hr, smallTrust } from './people.js';
import { freshDatabase } from './services.js';

export const masterKey = Buffer.alloc(32, 7);
export { upcastersOf } from '#libs/domain/registry.js';
export const person = (id: StaffId): Actor => ({ kind: 'person', id });

/** A command as one person gives it, under a key of its own unless one is named. */
export const as =
  (run: RunCommand, id: StaffId) =>
  (
    stream: StreamId,
    command: AnyMessage,
    options: { key?: string; taskVersion?: number } = {},
  ): Promise<CommandAnswer> =>
    run({
      stream,
      actor: person(id),
      commandId: `person:${id}:${options.key ?? randomUUID()}` as CommandId,
      command,
      ...(options.taskVersion !== undefined && { taskVersion: options.taskVersion }),
    });

export const runnerOn = (store: EventStore, vault: Vault): RunCommand =>
  commandRunner({
    store,
    vault,
    processOf,
    directory: { current: () => smallTrust, refresh: () => Promise.resolve(smallTrust) },
    packs: { current: () => testPack, get: () => testPack },
  });

export interface Engine {
  readonly url: string;
  readonly store: EventStore;
  readonly vault: Vault;
  readonly owner: Pool;
  readonly run: RunCommand;
  /** Requests a post as HR and answers its stream. */
  request(title?: string): Promise<StreamId>;
  close(): Promise<void>;
}

/** The real store on a database of its own, with a small trust's people and rules. */
export const engine = async (name: string): Promise<Engine> => {
  const url = await freshDatabase(name);
  await migrate(url);
  const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: 20 });
  const vault = openVault({ pool: store.pool, key: masterKey });
  const owner = createOwnerPool(url);
  const run = runnerOn(store, vault);
  return {
    url,
    store,
    vault,
    owner,
    run,
    request: async (title = 'Deputy Head') => {
      const key = randomUUID();
      const stream = startedStream('internal-post', hr, key);
      const answer = await as(run, hr)(stream, { type: 'RequestPost', data: { title, school: ash } }, { key });
      if (!answer.ok) throw new Error(`Refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
      return stream;
    },
    close: async () => {
      await Promise.all([store.close(), owner.end()]);
    },
  };
};
