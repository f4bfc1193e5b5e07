import { commandRunner } from '#libs/commands/run-command.js';
import type { RunCommand } from '#libs/commands/types.js';
import { watchDirectory, type WatchedDirectory } from '#libs/directory/index.js';
import { processOf } from '#libs/domain/registry.js';
import { openStore, type EventStore } from '#libs/event-store/index.js';
import type { Upcasters } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { openVault, vaultKey } from '#libs/vault/index.js';
import type { Settings } from './settings.js';

/** What the process's own commands and notices need. */
export type Engine = Readonly<{
  store: EventStore;
  run: RunCommand;
  directory: Pick<WatchedDirectory, 'refresh'>;
  close: () => Promise<void>;
}>;

export const upcastersOf = (stream: string): Upcasters => processOf(stream)?.fold.upcasters ?? {};

/** Opens the store, the vault, the directory and the packs. Rejects while Postgres is down, and says what is missing. */
export const openEngine = async ({ databaseUrl, packId, packsFolder, maxConnections }: Settings): Promise<Engine> => {
  const packs = loadPacks(packsFolder);
  const store = await openStore({ databaseUrl, upcastersOf, maxConnections, name: 'understudy-worker' });
  try {
    const vault = openVault({ pool: store.pool, key: vaultKey() });
    await vault.check();
    const directory = await watchDirectory(store.pool);
    const run = commandRunner({
      store,
      vault,
      processOf,
      directory,
      packs: { current: () => packs.current(packId), get: packs.get },
    });
    const close = async () => {
      await directory.stop();
      await store.close();
    };
    return { store, run, directory, close };
  } catch (error) {
    await store.close();
    throw error;
  }
};
