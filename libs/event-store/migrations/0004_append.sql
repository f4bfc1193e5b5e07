-- Up Migration

-- While a read model is rebuilt, appends write today's tables and the next ones.
alter table world add column rebuilding boolean not null default false;

-- What a decision is made on: the stream after a version, whether the command is known, and the world's version.
create function look(p_stream text, p_after int, p_command text) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'command', (select jsonb_build_object('hash', c.body_hash, 'versions', c.versions) from commands c where c.stream_id = p_stream and c.command_id = p_command),
    'world', (select jsonb_build_object('version', w.version, 'aheadMs', w.ahead_ms, 'rebuilding', w.rebuilding) from world w),
    'events', coalesce((
      select jsonb_agg(jsonb_build_object('stream', e.stream_id, 'version', e.version, 'eventId', e.event_id, 'type', e.type, 'schema', e.schema,
                                          'data', e.data, 'metadata', e.metadata, 'at', e.at) order by e.version)
      from events e where e.stream_id = p_stream and e.version > p_after), '[]'::jsonb))
$$;

create function write_inline(p_cases regclass, p_tasks regclass, p_stream text, p_case jsonb, p_closed jsonb, p_open jsonb) returns void language plpgsql as $$
begin
  execute format('insert into %s select * from jsonb_populate_record(null::%1$s, $1)
    on conflict (stream_id) do update set version = excluded.version, status = excluded.status, title = excluded.title, school_id = excluded.school_id,
      open = excluded.open, involved = excluded.involved, changed_at = excluded.changed_at', p_cases) using p_case;
  if jsonb_array_length(p_closed) > 0 then
    execute format('delete from %s where stream_id = $1 and task_key in (select jsonb_array_elements_text($2))', p_tasks) using p_stream, p_closed;
  end if;
  if jsonb_array_length(p_open) > 0 then
    execute format('insert into %s select * from jsonb_populate_recordset(null::%1$s, $1)
      on conflict (stream_id, task_key) do update set version = excluded.version, stream_version = excluded.stream_version, title = excluded.title,
        answers = excluded.answers, clause = excluded.clause, addressed_to = excluded.addressed_to, excluded = excluded.excluded,
        claimed_by = excluded.claimed_by, priority = excluded.priority, due_at = excluded.due_at', p_tasks) using p_open;
  end if;
end $$;

-- The careful append, while a read model is rebuilt: every stream of one decision under its lock, its command, its personal texts and its
-- read models, all or none. At other times one statement does the same (append-batch.ts).
-- Errors: US001 another append came first, US003 the same command id with another body, US004 the world moved since the decision.
create function append(p jsonb) returns jsonb language plpgsql as $$
declare
  known record;
  now_world record;
  s jsonb;
  added int;
  versions jsonb := '{}';
begin
  select c.body_hash, c.versions into known from commands c where c.stream_id = p->>'stream' and c.command_id = p->>'command';
  if found then
    if known.body_hash <> p->>'hash' then raise exception 'reused' using errcode = 'US003'; end if;
    return jsonb_build_object('repeated', true, 'versions', known.versions);
  end if;
  select w.version, w.era, w.rebuilding into now_world from world w;
  if now_world.version <> (p->>'world')::bigint then raise exception 'moved' using errcode = 'US004'; end if;

  for s in select x from jsonb_array_elements(p->'streams') x order by x->>'stream' loop
    if now_world.rebuilding then perform pg_advisory_xact_lock(hashtextextended(s->>'stream', 7)); end if;
    if (s->>'expected')::int > 0 and not exists (select from events e where e.stream_id = s->>'stream' and e.version = (s->>'expected')::int) then
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

  insert into commands values (p->>'stream', p->>'command', p->>'hash', versions);
  if p->'vault' <> '[]' then
    insert into vault_items select v.vault_id, v.subject, v.stream_id, decode(v.box, 'base64')
      from jsonb_to_recordset(p->'vault') as v(vault_id text, subject text, stream_id text, box text);
  end if;
  return jsonb_build_object('repeated', false, 'versions', versions);
end $$;

-- Numbers the events that every transaction before the watermark has committed, in commit order, for one leader's epoch.
create function stamp(p_limit int, p_epoch bigint) returns table (stamped int, last_no bigint, waiting boolean) language plpgsql as $$
declare
  s sequencer%rowtype;
  top record;
  n int;
begin
  -- Without a lock, so that looking costs no commit: a second leader would meet the primary key of event_order.
  select * into s from sequencer;
  if not exists (select from subscriptions where name = 'sequencer' and epoch = p_epoch) then raise exception 'fenced' using errcode = 'US002'; end if;
  with ready as (
    select e.stream_id, e.version, e.transaction_id, e.position from events e
    where e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position)
      and e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    order by e.transaction_id, e.position limit p_limit
  ), numbered as (select *, s.last_global_no + row_number() over (order by transaction_id, position) as no from ready),
  written as (insert into event_order (global_no, stream_id, version) select no, stream_id, version from numbered)
  select count(*)::int as c, (array_agg(transaction_id order by no desc))[1] as xid, (array_agg(position order by no desc))[1] as pos into top from numbered;
  n := coalesce(top.c, 0);
  if n > 0 then
    update sequencer set transaction_id = top.xid, position = top.pos, last_global_no = s.last_global_no + n where last_global_no = s.last_global_no;
    if not found then raise exception 'fenced' using errcode = 'US002'; end if;
    perform pg_notify('understudy_ordered', '');
    s.transaction_id := top.xid; s.position := top.pos;
  end if;
  return query select n, s.last_global_no + n,
    exists (select from events e where e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position));
end $$;

-- A leader that stands still keeps its lock; a standby ends it by the lock it holds, never by a remembered process id.
create function end_stale_leader(p_name text, p_stale interval) returns int language sql security definer set search_path = public, pg_catalog as $$
  select count(pg_terminate_backend(l.pid))::int from pg_locks l join subscriptions s on s.name = p_name
  where l.locktype = 'advisory' and l.classid = 7101 and l.objid = (hashtext(p_name)::bigint & 4294967295)::oid and l.objsubid = 2
    and l.database = (select oid from pg_database where datname = current_database())
    and s.heartbeat < clock_timestamp() - p_stale
$$;
grant execute on function end_stale_leader(text, interval) to understudy_app;
