import type { Connection } from '../../event-store/pool.js';
import { keyOf, type Line, type SheetRead } from './read-sheet.js';
import { sheets, type Row, type Sheet } from './sheets.js';

/** A row as it will be after the import; `line` where the import brings it. */
export type MergedRow = Readonly<{ row: Row; line?: number }>;
/** The tables as they will be after the import, by file name. */
export type Merged = ReadonlyMap<string, readonly MergedRow[]>;
/** The rows that are there now, by file name and key. */
export type Existing = ReadonlyMap<string, ReadonlyMap<string, Row>>;

const tableOf = async (client: Connection, sheet: Sheet): Promise<ReadonlyMap<string, Row>> => {
  const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${sheet.table} t`);
  return new Map(rows.map(({ row }) => [keyOf(sheet, row), row]));
};

/** One import at a time, and none against a directory that another one is changing; until the transaction ends. */
export const oneAtATime = async (client: Connection): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(hashtext('directory import'))`);
};

export const readTables = async (client: Connection): Promise<Existing> => {
  const tables = new Map<string, ReadonlyMap<string, Row>>();
  for (const sheet of sheets) tables.set(sheet.file, await tableOf(client, sheet));
  return tables;
};

export const merge = (existing: Existing, reads: readonly SheetRead[]): Merged => {
  const linesOf = new Map<string, readonly Line[]>(reads.map(({ sheet, lines }) => [sheet.file, lines]));
  return new Map(
    sheets.map((sheet) => {
      const rows = new Map<string, MergedRow>();
      for (const [key, row] of existing.get(sheet.file) ?? []) rows.set(key, { row });
      for (const line of linesOf.get(sheet.file) ?? []) rows.set(keyOf(sheet, line.row), line);
      return [sheet.file, [...rows.values()]];
    }),
  );
};
