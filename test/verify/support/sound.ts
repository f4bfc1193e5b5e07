import { createSequencer } from '#libs/event-store/index.js';
import { processOf } from '#libs/domain/registry.js';
import { invariants, verify, type Deps, type Finding } from '#libs/verify/index.js';
import { engine, type Engine } from '../../support/engine.js';
import { postAt } from '../../rebuild/support/trust.js';

export type Sound = Readonly<{
  e: Engine;
  /** Numbers every event that has none yet. */
  number(): Promise<void>;
  /** What one invariant finds. */
  finds(invariant: string, deps?: Partial<Deps>): Promise<readonly Pick<Finding, 'subject' | 'what' | 'repair'>[]>;
  close(): Promise<void>;
}>;

/** A store with a post at every step, applications among them, all numbered. */
export const soundStore = async (name: string): Promise<Sound> => {
  const e = await engine(name);
  const sequencer = createSequencer(e.store);
  sequencer.start();
  const number = async () => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((r) => setTimeout(r, 20))) {
      const { rows } = await e.owner.query<{ n: number }>('select count(*)::int as n from events');
      if ((await e.store.lastGlobalNo()) >= rows[0]!.n) return;
    }
    throw new Error('The sequencer never came that far.');
  };
  for (let done = 0; done <= 5; done++) await postAt(e, done);
  await number();
  return {
    e,
    number,
    finds: async (invariant, deps = {}) => {
      const chosen = invariants.filter((one) => one.name === invariant);
      const found: Finding[] = [];
      for await (const { findings, skipped } of verify(
        { store: e.store, processOf, vault: e.vault, waitMs: 0, ...deps },
        chosen,
      )) {
        if (skipped) throw new Error(skipped);
        found.push(...findings);
      }
      return found;
    },
    close: async () => {
      await sequencer.stop();
      await e.close();
    },
  };
};

/** Breaks what nobody may break: as the owner of the tables, with their triggers off. */
export const breaking = async ({ e }: Sound, sql: string, values: readonly unknown[] = []): Promise<void> => {
  const client = await e.owner.connect();
  let failed: Error | undefined;
  try {
    await client.query('begin; alter table events disable trigger user');
    await client.query(sql, [...values]);
    await client.query('alter table events enable trigger user; commit');
  } catch (error) {
    throw (failed = error as Error);
  } finally {
    client.release(failed);
  }
};
