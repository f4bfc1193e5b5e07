-- Up Migration

-- The application's role: it may add events and read them; nobody updates or deletes one.
do $$ begin
  create role understudy_app nologin;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant understudy_app to %I', current_user);
end $$;
grant usage on schema public to understudy_app;

-- One row: what every decision depends on besides its stream, so that an append can notice that it moved.
create table world (
  one boolean primary key default true check (one),
  version bigint not null default 1,
  ahead_ms bigint not null default 0 check (ahead_ms >= 0),
  era int not null default 1,
  cluster_id text not null
);
insert into world (cluster_id) select system_identifier::text from pg_control_system();
grant select, update (version, ahead_ms) on world to understudy_app;

create table events (
  stream_id text not null,
  version int not null check (version >= 1),
  event_id uuid not null unique,
  type text not null,
  schema int not null check (schema >= 1),
  data jsonb not null,
  metadata jsonb not null,
  at timestamptz not null,
  era int not null,
  transaction_id xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  primary key (stream_id, version)
);
create index events_in_commit_order on events (era, transaction_id, position);

create table event_order (
  global_no bigint primary key,
  stream_id text not null,
  version int not null,
  unique (stream_id, version)
);

create table commands (
  stream_id text not null,
  command_id text not null,
  body_hash text not null,
  versions jsonb not null,
  primary key (stream_id, command_id)
);

-- How far the sequencer has come in commit order, within the era of this cluster.
create table sequencer (
  one boolean primary key default true check (one),
  era int not null default 1,
  transaction_id xid8 not null default '0',
  position bigint not null default 0,
  last_global_no bigint not null default 0
);
insert into sequencer default values;

create table subscriptions (
  name text primary key,
  checkpoint bigint not null default 0,
  epoch bigint not null default 0,
  leader text,
  backend_pid int,
  heartbeat timestamptz
);

-- A key that can't be processed waits here with everything behind it; other keys go on.
create table parked (
  subscription text not null,
  stream_id text not null,
  global_no bigint not null,
  error text not null,
  attempts int not null default 1,
  at timestamptz not null default now(),
  primary key (subscription, global_no)
);
create index parked_by_key on parked (subscription, stream_id);

create table vault_keys (
  subject text primary key,
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
create table vault_items (
  vault_id text primary key,
  subject text not null,
  stream_id text,
  box bytea not null
);
create index vault_items_by_subject on vault_items (subject);

create table cases (
  stream_id text primary key,
  version int not null,
  process text not null,
  status text not null,
  title text not null,
  school_id text not null,
  open boolean not null,
  involved text[] not null,
  pack_id text not null,
  pack_version int not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null
) with (fillfactor = 80); -- no index on what each event changes: most updates stay on their page
create index cases_open on cases (process, stream_id) where open;
create index cases_involved on cases using gin (involved);

create table tasks (
  stream_id text not null,
  task_key text not null,
  version int not null,
  stream_version int not null,
  process text not null,
  school_id text not null,
  title text not null,
  answers text[] not null,
  clause text not null,
  addressed_to text[] not null,
  excluded text[] not null,
  claimed_by text,
  priority text not null,
  due_at timestamptz,
  opened_at timestamptz not null,
  primary key (stream_id, task_key)
);
create index tasks_addressed on tasks using gin (addressed_to);
create index tasks_by_need on tasks (coalesce(due_at, 'infinity'::timestamptz), opened_at, stream_id, task_key);

create function events_are_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'An event is never changed or deleted (%). Append a correcting event instead.', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger events_are_for_ever before update or delete on events for each row execute function events_are_for_ever();
create trigger events_are_never_emptied before truncate on events for each statement execute function events_are_for_ever();

grant select, insert on events, event_order, commands to understudy_app;
grant select, update on sequencer to understudy_app;
grant select, insert, update, delete on subscriptions, parked, cases, tasks to understudy_app;
grant select, insert, delete on vault_keys, vault_items to understudy_app;
