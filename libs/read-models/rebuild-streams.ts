import type { AnyProcess } from '../domain/process/index.js';
import type { Connection, StoredEvent } from '../event-store/index.js';
import { stored, type EventRow, type UpcastersOf } from '../event-store/rows.js';
import { refoldRows } from './refold.js';

export type ProcessOf = (stream: string) => AnyProcess | undefined;
export type Refolding = Readonly<{ client: Connection; processOf: ProcessOf; upcastersOf: UpcastersOf }>;
export type Progress = Readonly<{ streams: number; events: number }>;

/** About so many events to a transaction, so that an append waits for its stream's lock a moment only. */
const batchEvents = 2_000;

/** The streams after `after` that a batch of about two thousand events holds. */
export const nextStreams = async (client: Connection, after: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ stream: string }>({
    name: 'rebuild-next',
    text: `select distinct stream_id as stream from (select stream_id from events where stream_id > $1 order by stream_id, version limit ${batchEvents}) e order by 1`,
    values: [after],
  });
  return rows.map(({ stream }) => stream);
};

/** Groups rows that come stream by stream. */
export const byStream = (
  rows: readonly EventRow[],
  upcastersOf: UpcastersOf,
): ReadonlyMap<string, readonly StoredEvent[]> => {
  const streams = new Map<string, StoredEvent[]>();
  for (const row of rows) {
    const events = streams.get(row.stream);
    if (events) events.push(stored(row, upcastersOf));
    else streams.set(row.stream, [stored(row, upcastersOf)]);
  }
  return streams;
};

export const eventsOfStreams = `select stream_id as stream, version, event_id as "eventId", type, schema, data, metadata, at
  from events where stream_id = any($1) order by stream_id, version`;

/** Appends lock their streams in the same order, so neither waits for the other for ever. */
const lockStreams = `select pg_advisory_xact_lock(hashtextextended(stream, 7)) from (select s as stream from unnest($1::text[]) s order by s) ordered`;

const writeNext = async (client: Connection, table: string, streams: readonly string[], rows: readonly object[]) => {
  const drop = `delete from ${table} where stream_id = any($1)`;
  const fill = `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  await client.query({ name: `rebuild-drop-${table}`, text: drop, values: [streams] });
  await client.query({ name: `rebuild-fill-${table}`, text: fill, values: [JSON.stringify(rows)] });
};

const refoldBatch = async (
  { client, processOf, upcastersOf }: Refolding,
  streams: readonly string[],
): Promise<number> => {
  await client.query('begin');
  await client.query({ name: 'rebuild-lock', text: lockStreams, values: [streams] });
  const { rows } = await client.query<EventRow>({ name: 'rebuild-events', text: eventsOfStreams, values: [streams] });
  const folded = [...byStream(rows, upcastersOf)].map(([stream, events]) => {
    const process = processOf(stream);
    if (!process)
      throw new Error(`No process has streams like ${stream}. Deploy the release that has it, then rebuild.`);
    return refoldRows(process, stream, events);
  });
  const rowsOf = {
    cases_next: folded.flatMap((f) => f.case ?? []),
    tasks_next: folded.flatMap((f) => f.tasks),
    ledger_next: folded.flatMap((f) => f.ledger),
  };
  for (const [table, next] of Object.entries(rowsOf)) await writeNext(client, table, streams, next);
  await client.query('commit');
  return rows.length;
};

/** Refolds every stream into the next tables, in short transactions under the streams' locks. */
export async function* refoldStreams(refolding: Refolding): AsyncGenerator<Progress> {
  let streams = 0;
  let events = 0;
  for (let after = ''; ;) {
    const batch = await nextStreams(refolding.client, after);
    if (!batch.length) return;
    events += await refoldBatch(refolding, batch);
    streams += batch.length;
    after = batch.at(-1)!;
    yield { streams, events };
  }
}
