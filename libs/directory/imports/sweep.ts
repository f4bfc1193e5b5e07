import { inTransaction, type Connection, type Pool } from '../../event-store/pool.js';
import type { VaultId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import { importedRows } from './apply.js';
import { changesOf } from './obstacles.js';
import { namesOnlyIn, undoDays } from './undo.js';

/** Drops an import that waits, with its files, on the caller's transaction; false when it does not wait any more. */
export const dropWithin = async (client: Connection, vault: Vault, id: string): Promise<boolean> => {
  const { rows } = await client.query<{ vault: VaultId | null }>(
    `with old as (select vault_id from people_imports where import_id = $1 and status = 'staged' for update)
     update people_imports set status = 'dropped', vault_id = null from old where import_id = $1 and status = 'staged' returning old.vault_id as vault`,
    [id],
  );
  if (!rows.length) return false;
  await vault.drop(client, rows[0]!.vault ? [rows[0]!.vault] : []);
  return true;
};

/** Lets go of what is kept no longer: files after a day, and after thirty the names that an import replaced. */
export const sweepImports = (pool: Pool, vault: Vault): Promise<void> =>
  inTransaction(pool, async (client) => {
    const stale = await client.query<{ vault: VaultId }>(
      `with old as (select import_id, vault_id from people_imports
         where vault_id is not null and status <> 'applying' and brought_at < now() - interval '1 day' for update skip locked)
       update people_imports i set vault_id = null, status = case when i.status = 'staged' then 'dropped' else i.status end
       from old where i.import_id = old.import_id returning old.vault_id as vault`,
    );
    await vault.drop(
      client,
      stale.rows.map((row) => row.vault),
    );
    const over = await client.query<{ id: string }>(
      `update people_imports set status = 'settled' where status = 'applied' and applied_at < now() - make_interval(days => $1) returning import_id as id`,
      [undoDays],
    );
    for (const { id } of over.rows)
      await vault.drop(
        client,
        changesOf(await importedRows(client, id)).flatMap(({ before, after }) => namesOnlyIn(before, after)),
      );
  });
