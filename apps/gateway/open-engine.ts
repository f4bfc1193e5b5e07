import { loadCalendars } from '#libs/calendars/index.js';
import { people } from '#libs/directory/index.js';
import { openEngine as openCore, type EngineOptions } from '#libs/engine/open-engine.js';
import { instant } from '#libs/kernel/index.js';
import { createReads } from '#libs/reads/reads.js';
import type { Engine } from './engine.js';

const clockMs = 1000;

/** Opens everything that commands and queries need, on a migrated database. Throws what to do when something is missing. */
export const openEngine = async (options: Omit<EngineOptions, 'name'>): Promise<Engine> => {
  const calendars = loadCalendars(options.calendarsFolder);
  const core = await openCore({ ...options, name: 'understudy-gateway' });
  const { vault } = core;
  const lost = (count: number) => options.report?.('reads', `${count} looks at cases were not taken down`);
  const reads = createReads(core.store.pool, { lost });
  const store = { ...core.store, reads };
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
    store,
    calendars,
    names: people(store.pool, vault).names,
    now: () => instant(Date.now() + aheadMs),
    close: async () => {
      clearInterval(clock);
      await reads.close().catch(() => undefined); // the database is gone, and core says so
      await core.close();
    },
  };
};
