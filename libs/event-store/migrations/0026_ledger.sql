-- Up Migration

-- Who holds which post, and who stands in for whom: valid time in the days (both included; without the last one open-ended),
-- recorded time in the instants. A row is what was known from `recorded_at` on and, once something else was recorded, before `superseded_at`.
create table ledger (
  stream_id text not null,
  row_key text not null,
  -- The version of the stream that it was recorded with.
  version int not null,
  kind text not null check (kind in ('holding', 'delegation')),
  staff_id text not null,
  -- Null for a delegation.
  post_id text,
  school_id text,
  from_date date not null,
  to_date date check (to_date >= from_date),
  data jsonb not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz check (superseded_at >= recorded_at),
  primary key (stream_id, row_key, version)
);
create index ledger_now on ledger (stream_id, row_key) where superseded_at is null;
create index ledger_by_post on ledger (post_id, from_date);
create index ledger_by_staff on ledger (staff_id, from_date);
create index ledger_by_school on ledger (school_id, from_date);
grant select, insert, update on ledger to understudy_app;

-- The world as this decision finds it. It waits until every append has ended that lets no other run beside it, so it looks after that and not before.
create function world_for_append(p_alone boolean) returns table (version bigint, era int, rebuilding boolean) language plpgsql volatile as $$
begin
  -- The table's lock first, as everywhere: what locks the whole of it waits for nobody who waits here.
  perform from world;
  if p_alone then perform pg_advisory_xact_lock(7103, 0); else perform pg_advisory_xact_lock_shared(7103, 0); end if;
  return query select w.version, w.era, w.rebuilding from world w;
end $$;

create function write_ledger(p_ledger regclass, p_ended jsonb, p_recorded jsonb) returns void language plpgsql as $$
begin
  execute format('update %s l set superseded_at = x.at from jsonb_to_recordset($1) as x (stream_id text, row_key text, at timestamptz)
    where l.stream_id = x.stream_id and l.row_key = x.row_key and l.superseded_at is null', p_ledger) using p_ended;
  execute format('insert into %s select * from jsonb_populate_recordset(null::%1$s, $1)', p_ledger) using p_recorded;
end $$;

-- As before; beside it, streams that were only read must stand where they stood, and a change of the ledger moves the world.
create or replace function append(p jsonb) returns jsonb language plpgsql as $$
declare
  known record;
  now_world record;
  s jsonb;
  added int;
  versions jsonb := '{}';
  ended jsonb := jsonb_path_query_array(p, '$.streams[*].ended[*]');
  recorded jsonb := jsonb_path_query_array(p, '$.streams[*].recorded[*]');
begin
  select w.* into now_world from world_for_append(coalesce((p->>'alone')::boolean, false)) w;
  select c.body_hash, c.versions into known from commands c where c.stream_id = p->>'stream' and c.command_id = p->>'command';
  if found then
    if known.body_hash <> p->>'hash' then raise exception 'reused' using errcode = 'US003'; end if;
    return jsonb_build_object('repeated', true, 'versions', known.versions);
  end if;
  if now_world.version <> (p->>'world')::bigint then raise exception 'moved' using errcode = 'US004'; end if;

  for s in select x from jsonb_array_elements(p->'streams') x order by x->>'stream' loop
    if now_world.rebuilding then perform pg_advisory_xact_lock(hashtextextended(s->>'stream', 7)); end if;
    if (s->>'expected')::int > 0 and not exists (select from events e where e.stream_id = s->>'stream' and e.version = (s->>'expected')::int) then
      raise exception 'conflict' using errcode = 'US001';
    end if;
    if s->'events' = '[]' and exists (select from events e where e.stream_id = s->>'stream' and e.version = (s->>'expected')::int + 1) then
      raise exception 'conflict' using errcode = 'US001';
    end if;
    insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
      select s->>'stream', (s->>'expected')::int + x.n::int, (x.e->>'eventId')::uuid, x.e->>'type', (x.e->>'schema')::int, x.e->'data', x.e->'metadata', (x.e->>'at')::timestamptz, now_world.era
      from jsonb_array_elements(s->'events') with ordinality as x(e, n);
    get diagnostics added = row_count;
    versions := versions || jsonb_build_object(s->>'stream', jsonb_build_array((s->>'expected')::int + 1, (s->>'expected')::int + added));
    if s ? 'case' then
      perform write_inline('cases', 'tasks', s->>'stream', s->'case', s->'closed', s->'open');
      if now_world.rebuilding then
        perform write_inline('cases_next', 'tasks_next', s->>'stream', s->'case', s->'closed', s->'open');
      end if;
    end if;
  end loop;

  if ended <> '[]' or recorded <> '[]' then
    perform write_ledger('ledger', ended, recorded);
    if now_world.rebuilding then perform write_ledger('ledger_next', ended, recorded); end if;
    update world set version = version + 1;
  end if;
  insert into commands values (p->>'stream', p->>'command', p->>'hash', versions);
  if p->'vault' <> '[]' then
    insert into vault_items select v.vault_id, v.subject, v.stream_id, decode(v.box, 'base64')
      from jsonb_to_recordset(p->'vault') as v(vault_id text, subject text, stream_id text, box text);
  end if;
  return jsonb_build_object('repeated', false, 'versions', versions);
end $$;
