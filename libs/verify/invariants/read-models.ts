import type { Connection } from '../../event-store/index.js';
import { refoldRows } from '../../read-models/refold.js';
import { rebuildLock } from '../../read-models/rebuild.js';
import { differing } from '../canonical.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { streamBatches, type StreamBatch } from '../stream-batches.js';

type Row = Readonly<Record<string, unknown>>;
const repair = 'npm run rebuild';
const fault = (subject: string, what: string): Fault => ({ subject, what, repair });

const rowsOf = async (client: Connection, table: 'cases' | 'tasks', streams: readonly string[]) => {
  const { rows } = await client.query<Row>({
    name: `verify-${table}`,
    text: `select * from ${table} where stream_id = any($1)`,
    values: [streams],
  });
  return new Map(
    rows.map((row) => [`${row['stream_id'] as string} ${(row['task_key'] as string | undefined) ?? ''}`.trim(), row]),
  );
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
  const cases = new Map<string, Row>();
  const tasks = new Map<string, Row>();
  for (const [stream, events] of streams) {
    const process = processOf(stream);
    if (!process) {
      faults.push({ subject: stream, what: 'no process has such streams', repair: 'Deploy the release that has it' });
      continue;
    }
    const rows = refoldRows(process, stream, events);
    cases.set(stream, rows.case);
    for (const row of rows.tasks) tasks.set(`${stream} ${row.task_key}`, row);
  }
  const ids = [...streams.keys()];
  return [
    ...faults,
    ...compare('cases', await rowsOf(client, 'cases', ids), cases),
    ...compare('tasks', await rowsOf(client, 'tasks', ids), tasks),
  ];
};

const strays = (table: 'cases' | 'tasks') =>
  `select '${table} ' || stream_id as subject from ${table} t where not exists (select from events e where e.stream_id = t.stream_id)`;

/** What people see is what the log says. */
export const readModels: Invariant = {
  name: 'read-models',
  says: 'cases and tasks are row by row what their streams come to',
  check: async function* ({ store, processOf }, seen): AsyncGenerator<Fault> {
    for await (const { faults, count } of streamBatches(store, async (batch) => ({
      faults: await lookAt(batch, processOf),
      count: batch.streams.size,
    }))) {
      seen(count);
      yield* faults;
    }
    for (const table of ['cases', 'tasks'] as const)
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
