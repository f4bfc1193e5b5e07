import type { Connection } from '../../event-store/index.js';
import { refoldRows } from '../../read-models/refold.js';
import { readModels as tables, rebuildLock, type ReadModel } from '../../read-models/rebuild.js';
import { differing } from '../canonical.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { streamBatches, type StreamBatch } from '../stream-batches.js';

type Row = Readonly<Record<string, unknown>>;
const repair = 'npm run rebuild';
const fault = (subject: string, what: string): Fault => ({ subject, what, repair });

/** Days as text: read as points in time they would shift with the machine's zone. */
const columns: Readonly<Record<ReadModel, string>> = {
  cases: '*',
  tasks: '*',
  ledger: `stream_id, row_key, version, kind, staff_id, post_id, school_id, from_date::text, to_date::text, data, recorded_at, superseded_at`,
};
const keyColumns = ['stream_id', 'task_key', 'row_key', 'version'] as const;
/** Of the columns by which the rows of a table are told apart. */
const keyOf = (table: ReadModel, row: Row): string =>
  keyColumns
    .filter((column) => column !== 'version' || table === 'ledger')
    .flatMap((column) => (column in row ? [String(row[column])] : []))
    .join(' ');

const rowsOf = async (client: Connection, table: ReadModel, streams: readonly string[]) => {
  const { rows } = await client.query<Row>({
    name: `verify-${table}`,
    text: `select ${columns[table]} from ${table} where stream_id = any($1)`,
    values: [streams],
  });
  return new Map(rows.map((row) => [keyOf(table, row), row]));
};

const compare = (table: string, held: ReadonlyMap<string, Row>, folded: ReadonlyMap<string, Row>): readonly Fault[] => [
  ...[...folded].flatMap(([key, row]) => {
    const now = held.get(key);
    if (!now) return [fault(`${table} ${key}`, 'is missing')];
    const columns = differing(row, now);
    return columns.length ? [fault(`${table} ${key}`, `differs from its stream in ${columns.join(', ')}`)] : [];
  }),
  ...[...held.keys()]
    .filter((key) => !folded.has(key))
    .map((key) => fault(`${table} ${key}`, 'its stream knows nothing of it')),
];

const lookAt = async ({ streams, client }: StreamBatch, processOf: Deps['processOf']): Promise<readonly Fault[]> => {
  const faults: Fault[] = [];
  const folded = { cases: new Map<string, Row>(), tasks: new Map<string, Row>(), ledger: new Map<string, Row>() };
  const keep = (table: ReadModel, row: Row) => folded[table].set(keyOf(table, row), row);
  for (const [stream, events] of streams) {
    const process = processOf(stream);
    if (!process) {
      faults.push({ subject: stream, what: 'no process has such streams', repair: 'Deploy the release that has it' });
      continue;
    }
    const rows = refoldRows(process, stream, events);
    if (rows.case) keep('cases', rows.case);
    for (const row of rows.tasks) keep('tasks', row);
    for (const row of rows.ledger) keep('ledger', row);
  }
  const ids = [...streams.keys()];
  for (const table of tables) faults.push(...compare(table, await rowsOf(client, table, ids), folded[table]));
  return faults;
};

const strays = (table: ReadModel) =>
  `select '${table} ' || stream_id as subject from ${table} t where not exists (select from events e where e.stream_id = t.stream_id)`;

/** What people see is what the log says. */
export const readModels: Invariant = {
  name: 'read-models',
  says: 'cases, tasks and the ledger of posts are row by row what their streams come to',
  check: async function* ({ store, processOf }, seen): AsyncGenerator<Fault> {
    for await (const { faults, count } of streamBatches(store, async (batch) => ({
      faults: await lookAt(batch, processOf),
      count: batch.streams.size,
    }))) {
      seen(count);
      yield* faults;
    }
    for (const table of tables)
      for (const { subject } of (await store.pool.query<{ subject: string }>(strays(table))).rows)
        yield fault(subject, 'is of a stream that has no events');
    const { rowCount } = await store.pool.query(
      `select from world where rebuilding and not exists (select from pg_locks l join pg_database d on d.oid = l.database
         where d.datname = current_database() and l.locktype = 'advisory' and l.classid = $1 and l.objid = 0)`,
      [rebuildLock],
    );
    if (rowCount) yield fault('world', 'says that a rebuild goes on, and none does');
  },
};
