import { inTransaction, type Connection, type Pool } from '../../event-store/pool.js';
import type { StaffId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import { oneAtATime, readTables, type Existing } from '../csv/merged.js';
import { sealNames } from '../csv/names.js';
import { keyOf } from '../csv/read-sheet.js';
import { sheets, type Row } from '../csv/sheets.js';
import { upsert } from '../csv/upsert.js';
import type { PlannedRow } from './plan.js';
import { filesOf, findImport, planNow } from './stage.js';

/** Rows in one transaction: few, since a transaction that has written holds back the sequencer. */
const atOnce = 100;

type Written = Readonly<{
  outcome: PlannedRow['outcome'];
  before: Row | null;
  after: Row | null;
  problem: string | null;
}>;

const writeRow = async (
  client: Connection,
  vault: Vault,
  existing: Existing,
  planned: PlannedRow,
): Promise<Written> => {
  const sheet = sheets.find(({ file }) => file === planned.file)!;
  const row = planned.row!;
  const key = keyOf(sheet, row);
  const old = existing.get(sheet.file) ?? new Map<string, Row>();
  const [kept] =
    sheet.file === 'staff.csv' ? await sealNames(client, vault, old, [{ key, row }], { keepOld: true }) : [row];
  const [after] = await upsert(client, sheet, [kept!]);
  return { outcome: planned.outcome, before: old.get(key) ?? null, after: after!, problem: null };
};

/** One row by itself: what the tables refuse is told, and the others go on. */
const tryRow = async (client: Connection, vault: Vault, existing: Existing, planned: PlannedRow): Promise<Written> => {
  const { outcome, problem = null } = planned;
  if (outcome === 'error' || outcome === 'unchanged') return { outcome, problem, before: null, after: null };
  await client.query('savepoint one_row');
  try {
    const written = await writeRow(client, vault, existing, planned);
    await client.query('release savepoint one_row');
    return written;
  } catch (error) {
    const { code } = error as { code?: string };
    if (!/^2[23]/.test(code ?? '')) throw error;
    await client.query('rollback to savepoint one_row');
    return {
      outcome: 'error',
      problem: `The table refused it (${code}). Look at the row, and bring it again.`,
      before: null,
      after: null,
    };
  }
};

const record = (
  client: Connection,
  id: string,
  { file, line }: PlannedRow,
  { outcome, problem, before, after }: Written,
) =>
  client.query(
    `insert into people_import_rows (import_id, file, line, outcome, problem, before, after) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, file, line, outcome, problem, before && JSON.stringify(before), after && JSON.stringify(after)],
  );

const done = async (client: Connection, id: string): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ place: string }>(
    `select file || ':' || line as place from people_import_rows where import_id = $1`,
    [id],
  );
  return new Set(rows.map(({ place }) => place));
};

const applySome = (pool: Pool, vault: Vault, id: string, by: StaffId): Promise<'more' | 'over'> =>
  inTransaction(pool, async (client) => {
    await oneAtATime(client);
    const staged = await findImport(client, id);
    const files = staged && (await filesOf(client, vault, id));
    if (!staged || !files || (staged.status !== 'staged' && staged.status !== 'applying')) return 'over';
    if (staged.status === 'staged')
      await client.query(
        `update people_imports set status = 'applying', applied_by = $2, global_no = (select last_global_no from sequencer) where import_id = $1`,
        [id, by],
      );
    const before = await done(client, id);
    const left = (await planNow(client, vault, files, staged.by)).filter(
      ({ file, line }) => !before.has(`${file}:${line}`),
    );
    const some = left.slice(0, atOnce);
    const existing = await readTables(client);
    let moved = false;
    for (const planned of some) {
      const written = await tryRow(client, vault, existing, planned);
      await record(client, id, planned, written);
      moved ||= written.after !== null;
    }
    if (moved) await client.query('update world set version = version + 1');
    if (left.length > some.length) return 'more';
    await client.query(
      `update people_imports set status = 'applied', applied_at = clock_timestamp() where import_id = $1`,
      [id],
    );
    return 'over';
  });

/** Applies an import row by row; broken off or asked for again, it goes on where it was, and does nothing twice. */
export const applyImport = async (pool: Pool, vault: Vault, id: string, by: StaffId): Promise<void> => {
  while ((await applySome(pool, vault, id, by)) === 'more');
};

export type ImportedRow = Readonly<{
  file: string;
  line: number;
  outcome: PlannedRow['outcome'];
  problem: string | null;
  before: Row | null;
  after: Row | null;
}>;

/** What became of each row, in the order of the files; `before` and `after` hold ids of the vault instead of names. */
export const importedRows = async (db: Pick<Connection, 'query'>, id: string): Promise<readonly ImportedRow[]> => {
  const { rows } = await db.query<ImportedRow>(
    'select file, line, outcome, problem, before, after from people_import_rows where import_id = $1',
    [id],
  );
  const order = sheets.map(({ file }) => file);
  return [...rows].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
};
