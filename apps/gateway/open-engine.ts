import { commandRunner } from '#libs/commands/run-command.js';
import { people, watchDirectory } from '#libs/directory/index.js';
import { processOf } from '#libs/domain/registry.js';
import { openStore } from '#libs/event-store/index.js';
import { instant } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { openVault } from '#libs/vault/index.js';
import type { Engine } from './engine.js';

export type EngineOptions = Readonly<{
  databaseUrl: string;
  vaultKey: Buffer;
  packId: string;
  packsFolder?: string | undefined;
  maxConnections?: number | undefined;
}>;

const clockMs = 1000;

/** Opens everything that commands and queries need, on a migrated database. Throws what to do when something is missing. */
export const openEngine = async ({
  databaseUrl,
  vaultKey,
  packId,
  packsFolder,
  maxConnections = 20,
}: EngineOptions): Promise<Engine> => {
  const packs = loadPacks(packsFolder);
  packs.current(packId);
  const store = await openStore({
    databaseUrl,
    upcastersOf: (stream) => processOf(stream)?.fold.upcasters ?? {},
    maxConnections,
    name: 'understudy-gateway',
  });
  const vault = openVault({ pool: store.pool, key: vaultKey });
  await vault.check();
  const directory = await watchDirectory(store.pool);
  const run = commandRunner({
    store,
    vault,
    processOf,
    directory,
    packs: { current: () => packs.current(packId), get: packs.get },
  });

  let { aheadMs } = await store.world();
  const look = () =>
    void store.world().then(
      (world) => (aheadMs = world.aheadMs),
      () => undefined,
    ); // the next look tries again
  const clock = setInterval(look, clockMs);
  clock.unref();

  return {
    store,
    vault,
    directory,
    run,
    names: people(store.pool, vault).names,
    now: () => instant(Date.now() + aheadMs),
    close: async () => {
      clearInterval(clock);
      await directory.stop();
      await store.close();
    },
  };
};
