import type { Connection, Pool } from '../event-store/index.js';
import type { UpcastersOf } from '../event-store/rows.js';
import { refoldStreams, type ProcessOf, type Progress } from './rebuild-streams.js';
import { beginNext, dropNext, readModels, swapNext, type ReadModel } from './rebuild-tables.js';

export { readModels, type ReadModel } from './rebuild-tables.js';

/** Held by whoever rebuilds, for as long as its connection lives. */
export const rebuildLock = 7102;

export type RebuildOptions = Readonly<{
  /** The owner of the tables. */
  owner: Pool;
  processOf: ProcessOf;
  upcastersOf: UpcastersOf;
  /** Those that are put in place; all by default. */
  models?: readonly ReadModel[];
  /** Told after each transaction. */
  progress?: (so: Progress) => void | Promise<void>;
}>;
/** `differed`: rows of each read model that were other than a refold, missing or too many. */
export type Rebuilt = Progress & Readonly<{ differed: Readonly<Record<ReadModel, number>> }>;

const keys: Readonly<Record<ReadModel, string>> = {
  cases: 'stream_id',
  tasks: 'stream_id, task_key',
  ledger: 'stream_id, row_key, version',
};
const countDiffering = async (client: Connection, table: ReadModel): Promise<number> => {
  // Of one moment, in which every append is in both or in neither.
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from ${table} a full join ${table}_next b using (${keys[table]}) where row(a.*) is distinct from row(b.*)`,
  );
  return rows[0]!.n;
};

/**
 * Refolds the inline read models from the log beside today's tables, while appends go on and write both, and swaps them.
 * A run that was broken off leaves appends a little slower and nothing wrong: the next run starts afresh.
 */
export const rebuild = async (options: RebuildOptions): Promise<Rebuilt> => {
  const { owner, processOf, upcastersOf, models = readModels, progress } = options;
  const client = await owner.connect();
  let broken: Error | undefined;
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, 0) as got', [rebuildLock]);
    if (!rows[0]!.got) throw new Error('Another rebuild of this database is running. Wait for its end.');
    await beginNext(client);
    try {
      let so: Progress = { streams: 0, events: 0 };
      for await (so of refoldStreams({ client, processOf, upcastersOf })) await progress?.(so);
      for (const table of readModels) await client.query(`analyze ${table}_next`);
      const differed = {
        cases: await countDiffering(client, 'cases'),
        tasks: await countDiffering(client, 'tasks'),
        ledger: await countDiffering(client, 'ledger'),
      };
      await swapNext(client, models);
      return { ...so, differed };
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      await dropNext(client).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release(broken);
  }
};
