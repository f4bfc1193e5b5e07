import type { Connection } from '../../event-store/pool.js';
import { readTables, type Existing, type Merged, type MergedRow } from '../csv/merged.js';
import { keyOf } from '../csv/read-sheet.js';
import { sheets, type Row, type Sheet } from '../csv/sheets.js';
import { wholeRules } from '../csv/whole-rules.js';
import type { ImportedRow } from './apply.js';

type Change = ImportedRow & Readonly<{ after: Row }>;
export const changesOf = (rows: readonly ImportedRow[]): readonly Change[] =>
  rows.filter((row): row is Change => row.after !== null);

const sheetOf = (file: string): Sheet => sheets.find((sheet) => sheet.file === file)!;
// Both come from Postgres, which writes the columns of a row in one order.
const same = (a: Row | undefined, b: Row): boolean => JSON.stringify(a) === JSON.stringify(b);
const at = ({ file, line }: Readonly<{ file: string; line: number }>) => `${file}, line ${line}`;

/** The directory as it would be without an import. */
const without = (existing: Existing, changes: readonly Change[]): Existing => {
  const tables = new Map([...existing].map(([file, rows]) => [file, new Map(rows)]));
  for (const { file, before, after } of changes) {
    const key = keyOf(sheetOf(file), after);
    if (before) tables.get(file)!.set(key, before);
    else tables.get(file)!.delete(key);
  }
  return tables;
};
/** All rows as if brought anew, so that every rule looks at them. */
const asBrought = (tables: Existing): Merged =>
  new Map(
    [...tables].map(([file, rows]) => [
      file,
      [...rows.values()].map((row, line): MergedRow => ({ row, line: line + 1 })),
    ]),
  );
const broken = (tables: Existing): readonly string[] =>
  wholeRules
    .flatMap((rule) => rule(asBrought(tables)))
    .map(({ file, column, problem }) => `${file}${column ? `, ${column}` : ''}: ${problem}`);

const stayed = async (client: Connection, added: readonly Change[], since: number): Promise<readonly string[]> => {
  const people = added.flatMap(({ file, after }) =>
    file === 'staff.csv' || file === 'roles.csv'
      ? [after['staff_id']]
      : file === 'delegations.csv'
        ? [after['to_staff_id']]
        : [],
  );
  const starters = added.flatMap(({ file, after }) => (file === 'staff.csv' ? [after['staff_id']] : []));
  const schools = added.flatMap(({ file, after }) => (file === 'schools.csv' ? [after['school_id']] : []));
  const { rows } = await client.query<{ fact: string }>(
    `select distinct (e.metadata->'actor'->>'id') || ' has acted since' as fact
       from event_order o join events e using (stream_id, version)
       where o.global_no > $1 and e.metadata->'actor'->>'kind' = 'person' and e.metadata->'actor'->>'id' = any($2)
     union select s || ' takes part in case ' || c.stream_id from unnest($3::text[]) s join cases c on c.involved @> array[s]
     union select school_id || ' has case ' || stream_id from cases where school_id = any($4) order by 1 limit 50`,
    [since, people, starters, schools],
  );
  return rows.map(({ fact }) => fact);
};

/** Why an import can't be undone: facts about later changes that rest on it; none when it can. */
export const obstaclesTo = async (
  client: Connection,
  rows: readonly ImportedRow[],
  since: number,
): Promise<readonly string[]> => {
  const changes = changesOf(rows);
  const existing = await readTables(client);
  const changedSince = changes
    .filter(({ file, after }) => !same(existing.get(file)?.get(keyOf(sheetOf(file), after)), after))
    .map((change) => `${at(change)}: the row was changed since`);
  const already = new Set(broken(existing));
  const rules = broken(without(existing, changes)).filter((fact) => !already.has(fact));
  return [
    ...changedSince,
    ...rules,
    ...(await stayed(
      client,
      changes.filter(({ before }) => !before),
      since,
    )),
  ];
};
