import { inTransaction, type Connection, type Pool } from '../../event-store/pool.js';
import type { StaffId, VaultId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import { oneAtATime } from '../csv/merged.js';
import { sheets, type Row } from '../csv/sheets.js';
import { upsert } from '../csv/upsert.js';
import { importedRows } from './apply.js';
import { changesOf, obstaclesTo } from './obstacles.js';

/** `facts` say what rests on the import; then nothing was undone. */
export type Undone = Readonly<{ ok: true; rows: number }> | Readonly<{ ok: false; facts: readonly string[] }>;

const personal = ['name_vault_id', 'email_vault_id'] as const;
/** The names that one row has and another has not. */
export const namesOnlyIn = (row: Row | null, other: Row | null): readonly VaultId[] =>
  personal.flatMap((column) => (row?.[column] && row[column] !== other?.[column] ? [row[column] as VaultId] : []));

/** An import may be undone for so long; then the names that it replaced are let go. */
export const undoDays = 30;

const appliedSince = async (client: Connection, id: string): Promise<number | undefined> =>
  (
    await client.query<{ n: number }>(
      `select global_no as n from people_imports where import_id = $1 and status = 'applied' and applied_at > now() - make_interval(days => $2)`,
      [id, undoDays],
    )
  ).rows[0]?.n;
const tooLate = 'It was undone already, was not applied, or is older than 30 days.';

/** Puts every row back as it was before an import, all or none; what people decided meanwhile stays decided. */
export const undoImport = (pool: Pool, vault: Vault, id: string, by: StaffId): Promise<Undone> =>
  inTransaction(pool, (client) => undoWithin(client, vault, id, by));

/** The same on the caller's transaction. */
export const undoWithin = async (client: Connection, vault: Vault, id: string, by: StaffId): Promise<Undone> => {
  await oneAtATime(client);
  const since = await appliedSince(client, id);
  if (since === undefined) return { ok: false, facts: [tooLate] };
  const rows = await importedRows(client, id);
  const facts = await obstaclesTo(client, rows, since);
  if (facts.length) return { ok: false, facts };
  const changes = changesOf(rows);
  for (const { file, line, before } of changes.toReversed()) {
    if (before)
      await upsert(
        client,
        sheets.find((sheet) => sheet.file === file)!,
        [before],
      );
    else await client.query('select take_away_imported($1, $2, $3)', [id, file, line]);
  }
  await vault.drop(
    client,
    changes.flatMap(({ before, after }) => namesOnlyIn(after, before)),
  );
  await client.query(
    `update people_imports set status = 'undone', undone_by = $2, undone_at = clock_timestamp() where import_id = $1`,
    [id, by],
  );
  if (changes.length) await client.query('update world set version = version + 1');
  return { ok: true, rows: changes.length };
};
