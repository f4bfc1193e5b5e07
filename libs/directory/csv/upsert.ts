import type { Connection } from '../../event-store/pool.js';
import type { Row, Sheet } from './sheets.js';

/** Adds rows to a sheet's table, or changes those of the same keys; answers them as the table has them, in no order. */
export const upsert = async (client: Connection, sheet: Sheet, rows: readonly Row[]): Promise<readonly Row[]> => {
  const columns = Object.keys(rows[0]!);
  const set = columns.filter((column) => !sheet.key.includes(column)).map((column) => `${column} = excluded.${column}`);
  const { rows: written } = await client.query<{ row: Row }>(
    `insert into ${sheet.table} as t (${columns.join(', ')}) select ${columns.join(', ')}
     from jsonb_populate_recordset(null::${sheet.table}, $1) on conflict (${sheet.key.join(', ')}) do update set ${set.join(', ')}
     returning to_jsonb(t) as row`,
    [JSON.stringify(rows)],
  );
  return written.map(({ row }) => row);
};
