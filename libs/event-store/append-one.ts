import type { AppendRequest, AppendResult, CaseValues, StreamAppend } from './append-request.js';
import type { Pool } from './pool.js';

/**
 * The usual append, of one stream, as one statement that Postgres has planned already: about one and a half times as fast as the general one.
 * All its parts see one snapshot, so the primary keys of `events` and `commands` are what tells of a lost race.
 */
const sql = `
with w as (
  select era from world
  where version = $1 and not rebuilding and ($3 = 0 or exists (select from events where stream_id = $2 and version = $3))
), added as (
  insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
  select $2, $3::int + x.n::int, x.id, x.type, x.schema, x.data, x.metadata, $4::timestamptz, w.era
  from w, unnest($5::uuid[], $6::text[], $7::int[], $8::jsonb[], $9::jsonb[]) with ordinality as x (id, type, schema, data, metadata, n)
), known as (
  insert into commands select $2, $10, $11, $12::jsonb from w
), register as (
  insert into cases (stream_id, version, process, status, title, school_id, open, involved, pack_id, pack_version, opened_at, changed_at)
  select $2, $13::int, $14, $15, $16, $17, $18::boolean, $19::text[], $20, $21::int, $22::timestamptz, $23::timestamptz from w
  on conflict (stream_id) do update set version = excluded.version, status = excluded.status, title = excluded.title, school_id = excluded.school_id,
    open = excluded.open, involved = excluded.involved, changed_at = excluded.changed_at
), ended as (
  delete from tasks where stream_id = $2 and task_key = any($24::text[]) and exists (select from w)
), opened as (
  insert into tasks select x.* from w, jsonb_populate_recordset(null::tasks, $25::jsonb) x
  on conflict (stream_id, task_key) do update set version = excluded.version, stream_version = excluded.stream_version, title = excluded.title,
    answers = excluded.answers, clause = excluded.clause, addressed_to = excluded.addressed_to, excluded = excluded.excluded,
    claimed_by = excluded.claimed_by, priority = excluded.priority, due_at = excluded.due_at
), sealed as (
  insert into vault_items (vault_id, subject, stream_id, box)
  select v.vault_id, v.subject, v.stream_id, decode(v.box, 'base64') from w, jsonb_to_recordset($26::jsonb) as v (vault_id text, subject text, stream_id text, box text)
)
select (select count(*)::int from w) as done, (select version from world) as world`;

export const appendOne = async (
  pool: Pool,
  request: AppendRequest,
  one: StreamAppend & { case: CaseValues },
): Promise<AppendResult> => {
  const { stream, expected, events, closed = [], open = [] } = one;
  const row = one.case;
  const versions = { [stream]: [expected + 1, expected + events.length] as const };
  const { rows } = await pool.query<{ done: number; world: number }>({
    name: 'append-one',
    text: sql,
    values: [
      request.world,
      stream,
      expected,
      events[0]?.at,
      events.map((e) => e.eventId),
      events.map((e) => e.type),
      events.map((e) => e.schema),
      events.map((e) => JSON.stringify(e.data)),
      events.map((e) => JSON.stringify(e.metadata)),
      request.command,
      request.hash,
      JSON.stringify(versions),
      row.version,
      row.process,
      row.status,
      row.title,
      row.school_id,
      row.open,
      row.involved,
      row.pack_id,
      row.pack_version,
      row.opened_at,
      row.changed_at,
      closed,
      JSON.stringify(open),
      JSON.stringify(request.vault),
    ],
  });
  if (rows[0]!.done) return { kind: 'appended', versions };
  return { kind: rows[0]!.world === request.world ? 'conflict' : 'world-moved' };
};
