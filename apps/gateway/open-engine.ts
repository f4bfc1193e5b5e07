import { people } from '#libs/directory/index.js';
import { openEngine as openCore, type EngineOptions } from '#libs/engine/open-engine.js';
import { instant } from '#libs/kernel/index.js';
import type { Engine } from './engine.js';

const clockMs = 1000;

/** Opens everything that commands and queries need, on a migrated database. Throws what to do when something is missing. */
export const openEngine = async (options: Omit<EngineOptions, 'name'>): Promise<Engine> => {
  const core = await openCore({ ...options, name: 'understudy-gateway' });
  const { store, vault } = core;
  let { aheadMs } = await store.world();
  const look = () =>
    void store.world().then(
      (world) => (aheadMs = world.aheadMs),
      () => undefined,
    ); // the next look tries again
  const clock = setInterval(look, clockMs);
  clock.unref();

  return {
    ...core,
    names: people(store.pool, vault).names,
    now: () => instant(Date.now() + aheadMs),
    close: async () => {
      clearInterval(clock);
      await core.close();
    },
  };
};
