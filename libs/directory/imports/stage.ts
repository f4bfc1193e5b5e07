import { randomUUID } from 'node:crypto';
import { inTransaction, type Connection, type Pool } from '../../event-store/pool.js';
import type { StaffId, VaultId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import { readTables } from '../csv/merged.js';
import { planImport, type Files, type PlannedRow } from './plan.js';

export type ImportStatus = 'staged' | 'applying' | 'applied' | 'undone' | 'dropped' | 'settled';
export type PeopleImport = Readonly<{
  id: string;
  by: StaffId;
  at: Date;
  status: ImportStatus;
  /** The files are still there. */
  files: boolean;
  appliedAt: Date | null;
  undoneAt: Date | null;
}>;

const columns = `import_id as id, brought_by as by, brought_at as at, status, vault_id is not null as files,
  applied_at as "appliedAt", undone_at as "undoneAt"`;

/** Sets files aside for a look: they lie encrypted under the key of whoever brought them, for a day. */
export const stageImport = (client: Connection, vault: Vault, id: string, by: StaffId, files: Files): Promise<void> =>
  vault.subjectKeys(client, [by]).then(async (keys) => {
    const vaultId = randomUUID() as string as VaultId;
    await vault.put(client, [vault.seal(keys.get(by)!, vaultId, JSON.stringify(files)).row]);
    await client.query('insert into people_imports (import_id, brought_by, vault_id) values ($1, $2, $3)', [
      id,
      by,
      vaultId,
    ]);
  });

export const listImports = async (pool: Pool, limit = 25): Promise<readonly PeopleImport[]> =>
  (await pool.query<PeopleImport>(`select ${columns} from people_imports order by brought_at desc limit $1`, [limit]))
    .rows;

export const findImport = async (db: Pick<Connection, 'query'>, id: string): Promise<PeopleImport | undefined> =>
  (await db.query<PeopleImport>(`select ${columns} from people_imports where import_id = $1`, [id])).rows[0];

/** The files of an import by name; undefined once they are swept, or when whoever brought them was erased. */
export const filesOf = async (client: Connection, vault: Vault, id: string): Promise<Files | undefined> => {
  const { rows } = await client.query<{ vault: VaultId | null }>(
    'select vault_id as vault from people_imports where import_id = $1',
    [id],
  );
  const at = rows[0]?.vault;
  const text = at && (await vault.read([at], client)).get(at);
  return text ? (JSON.parse(text) as Files) : undefined;
};

/** What files would do to the directory as the transaction sees it. */
export const planNow = async (
  client: Connection,
  vault: Vault,
  files: Files,
  by: string,
): Promise<readonly PlannedRow[]> => {
  const existing = await readTables(client);
  const staff = [...(existing.get('staff.csv') ?? new Map()).values()] as Readonly<Record<string, string>>[];
  const named = 'staff.csv' in files ? staff : [];
  const texts = await vault.read(
    named.flatMap((row) => [row['name_vault_id'], row['email_vault_id']] as VaultId[]),
    client,
  );
  return planImport(files, { existing, texts, by });
};

/** What an import that waits would do now; undefined when its files are gone. */
export const previewImport = (
  pool: Pool,
  vault: Vault,
  { id, by }: PeopleImport,
): Promise<readonly PlannedRow[] | undefined> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const files = await filesOf(client, vault, id);
    return files && planNow(client, vault, files, by);
  });
