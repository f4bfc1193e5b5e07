import type { AppendRequest, AppendResult, Versions } from './append-request.js';
import type { Connection, Pool } from './pool.js';

/**
 * Several decisions on different streams as one statement that Postgres has planned already.
 * All its parts see one snapshot, so the primary keys of `events` and `commands` are what tells of a lost race; then nothing of it is written.
 */
const sql = `
with w as (
  select now.era from world_for_append(false) now where now.version = $1::bigint and not now.rebuilding
    and not exists (select from jsonb_to_recordset($2::jsonb) as x (stream_id text, version int)
      where not exists (select from events e where e.stream_id = x.stream_id and e.version = x.version))
), added as (
  insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
  select x.*, w.era from w, jsonb_to_recordset($3::jsonb) as x (stream_id text, version int, event_id uuid, type text, schema int, data jsonb, metadata jsonb, at timestamptz)
), known as (
  insert into commands (stream_id, command_id, body_hash, versions)
  select x.* from w, jsonb_to_recordset($4::jsonb) as x (stream_id text, command_id text, body_hash text, versions jsonb)
), register as (
  insert into cases select x.* from w, jsonb_populate_recordset(null::cases, $5::jsonb) x
  on conflict (stream_id) do update set version = excluded.version, status = excluded.status, title = excluded.title, school_id = excluded.school_id,
    open = excluded.open, involved = excluded.involved, changed_at = excluded.changed_at,
    pack_id = excluded.pack_id, pack_version = excluded.pack_version
), ended as (
  delete from tasks t using jsonb_to_recordset($6::jsonb) as x (stream_id text, task_key text)
  where t.stream_id = x.stream_id and t.task_key = x.task_key and exists (select from w)
), opened as (
  insert into tasks select x.* from w, jsonb_populate_recordset(null::tasks, $7::jsonb) x
  on conflict (stream_id, task_key) do update set version = excluded.version, stream_version = excluded.stream_version, title = excluded.title,
    answers = excluded.answers, clause = excluded.clause, addressed_to = excluded.addressed_to, excluded = excluded.excluded, lifted = excluded.lifted,
    claimed_by = excluded.claimed_by, priority = excluded.priority, due_at = excluded.due_at
), sealed as (
  insert into vault_items (vault_id, subject, stream_id, box)
  select v.vault_id, v.subject, v.stream_id, decode(v.box, 'base64') from w, jsonb_to_recordset($8::jsonb) as v (vault_id text, subject text, stream_id text, box text)
)
select (select count(*)::int from w) as done, (select version from world) as world`;

const versionsOf = ({ streams }: AppendRequest): Versions =>
  Object.fromEntries(streams.map(({ stream, expected, events }) => [stream, [expected + 1, expected + events.length]]));

const rowsOf = (requests: readonly AppendRequest[]) => {
  // In the order of their ids, so that two statements can't wait for each other.
  const streams = requests.flatMap((request) => request.streams).sort((a, b) => (a.stream < b.stream ? -1 : 1));
  return [
    streams.flatMap(({ stream, expected }) => (expected ? [{ stream_id: stream, version: expected }] : [])),
    streams.flatMap(({ stream, expected, events }) =>
      events.map(({ eventId, ...event }, i) => ({
        ...event,
        stream_id: stream,
        version: expected + 1 + i,
        event_id: eventId,
      })),
    ),
    requests.map((r) => ({ stream_id: r.stream, command_id: r.command, body_hash: r.hash, versions: versionsOf(r) })),
    streams.flatMap(({ stream, case: row }) => (row ? [{ ...row, stream_id: stream }] : [])),
    streams.flatMap(({ stream, closed = [] }) => closed.map((key) => ({ stream_id: stream, task_key: key }))),
    streams.flatMap(({ open = [] }) => open),
    requests.flatMap(({ vault }) => vault),
  ];
};

/** Appends decisions of one world on different streams: all of them or, when any was late, none. */
export const appendBatch = async (
  on: Pool | Connection,
  requests: readonly [AppendRequest, ...AppendRequest[]],
): Promise<readonly AppendResult[]> => {
  const { world } = requests[0];
  const { rows } = await on.query<{ done: number; world: number }>({
    name: 'append-batch',
    text: sql,
    values: [world, ...rowsOf(requests).map((part) => JSON.stringify(part))],
  });
  const [answer] = rows;
  if (answer!.done) return requests.map((request) => ({ kind: 'appended', versions: versionsOf(request) }));
  return requests.map(() => ({ kind: answer!.world === world ? 'conflict' : 'world-moved' }));
};
