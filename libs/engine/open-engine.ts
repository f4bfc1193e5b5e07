import { commandRunner } from '../commands/run-command.js';
import type { RunCommand } from '../commands/types.js';
import { contentStore, type ContentStore } from '../contents/index.js';
import { watchDirectory, type WatchedDirectory } from '../directory/index.js';
import { processOf, upcastersOf } from '../domain/registry.js';
import { openStore, type EventStore } from '../event-store/index.js';
import { loadPacks } from '../policy-packs/index.js';
import type { PolicyPack } from '../policy-packs/rules.js';
import { openVault, type Vault } from '../vault/index.js';

export type EngineOptions = Readonly<{
  /** The app, as Postgres shows its connections. */
  name: string;
  databaseUrl: string;
  vaultKey: Buffer;
  /** The policy pack that new cases begin under. */
  packId: string;
  packsFolder?: string | undefined;
  /** Where the calendars lie that packs follow; those that ship with the code unless said otherwise. */
  calendarsFolder?: string | undefined;
  maxConnections?: number | undefined;
  /** Told when a follower of the log fails, and why. */
  report?: EventStore['report'];
}>;

/** Everything that a command needs, in any app. */
export type Engine = Readonly<{
  store: EventStore;
  vault: Vault;
  /** The trust's own files, under the hash of their bytes. */
  contents: ContentStore;
  directory: WatchedDirectory;
  /** The pack that new cases begin under, and any version that a running case began under. */
  packs: Readonly<{ current(): PolicyPack; get(id: string, version: number): PolicyPack }>;
  run: RunCommand;
  close: () => Promise<void>;
}>;

/** Opens store, vault, directory and packs on a migrated database. Rejects while Postgres is down, and says what is missing. */
export const openEngine = async ({
  name,
  databaseUrl,
  vaultKey,
  packId,
  packsFolder,
  calendarsFolder,
  maxConnections = 20,
  report,
}: EngineOptions): Promise<Engine> => {
  const loaded = loadPacks(packsFolder, calendarsFolder);
  const packs = { current: () => loaded.current(packId), get: loaded.get };
  packs.current();
  const store = await openStore({ databaseUrl, upcastersOf, maxConnections, name, ...(report && { report }) });
  try {
    const vault = openVault({ pool: store.pool, key: vaultKey });
    await vault.check();
    const directory = await watchDirectory(store.pool);
    const run = commandRunner({ store, vault, processOf, directory, packs });
    const close = async () => {
      await directory.stop();
      await store.close();
    };
    return { store, vault, contents: contentStore(store.pool), directory, packs, run, close };
  } catch (error) {
    await store.close();
    throw error;
  }
};
