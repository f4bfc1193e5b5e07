-- Up Migration

-- The role of those who run this installation: they see its parts, and no case's content.
alter table role_grants drop constraint role_grants_role_check,
  add constraint role_grants_role_check check (role in ('HR', 'SLT', 'CEO', 'Head', 'Governor', 'IT'));
alter table delegations drop constraint delegations_role_check,
  add constraint delegations_role_check check (role in ('HR', 'SLT', 'CEO', 'Head', 'Governor', 'IT'));

-- What operators did: who, when, what, to what, why, and what came of it. An action that leaves Postgres is written before it begins.
create table operations_log (
  id bigint generated always as identity primary key,
  -- One per confirmation: said twice, it is done once.
  request_id uuid not null unique,
  at timestamptz not null default clock_timestamp(),
  -- A person's id, or the shell.
  actor text not null,
  action text not null,
  subject text not null,
  reason text,
  status text not null default 'begun' check (status in ('begun', 'done', 'failed')),
  result text,
  ended_at timestamptz
);
create index operations_log_by_time on operations_log (at desc);
grant select, insert on operations_log to understudy_app;
grant update (status, result, ended_at) on operations_log to understudy_app;

-- An event that its follower is to leave out for good. The leader moves it here, so that nothing slips in between.
alter table parked add column skip_requested uuid references operations_log (request_id);
create table skipped_events (
  subscription text not null,
  global_no bigint not null,
  stream_id text not null,
  error text not null,
  attempts int not null,
  request_id uuid not null references operations_log (request_id),
  at timestamptz not null default clock_timestamp(),
  primary key (subscription, global_no)
);
grant select, insert on skipped_events to understudy_app;

-- A notice that an operator gave up for one person.
alter table notice_deliveries drop constraint notice_deliveries_status_check,
  add constraint notice_deliveries_status_check
    check (status in ('pending', 'sent', 'failed', 'no-address', 'left', 'closed', 'too-late', 'skipped'));
create index notice_deliveries_by_status on notice_deliveries (status) where status <> 'sent';

-- An import of people: the files lie in the vault, under the key of whoever brought them, until they are swept.
create table people_imports (
  import_id uuid primary key,
  brought_by text not null,
  brought_at timestamptz not null default clock_timestamp(),
  -- Of the files; null once they are swept.
  vault_id text,
  status text not null default 'staged' check (status in ('staged', 'applying', 'applied', 'undone', 'dropped', 'settled')),
  -- What the log and the directory stood at when it began to be applied.
  global_no bigint,
  applied_by text,
  applied_at timestamptz,
  undone_by text,
  undone_at timestamptz
);
create index people_imports_by_time on people_imports (brought_at desc);

-- What became of each row, with the row of the table as it was before and is after: ids of the vault, no names.
create table people_import_rows (
  import_id uuid not null references people_imports on delete cascade,
  file text not null,
  line int not null,
  outcome text not null check (outcome in ('new', 'changed', 'ended', 'unchanged', 'error')),
  problem text,
  before jsonb,
  after jsonb,
  primary key (import_id, file, line)
);
grant select, insert, update on people_imports to understudy_app;
grant select, insert on people_import_rows to understudy_app;

-- The application deletes nothing of the directory, except what an import added and nobody changed since: one row, by its record.
create function take_away_imported(of_import uuid, of_file text, of_line int) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added jsonb;
  from_table text := case of_file
    when 'schools.csv' then 'schools' when 'staff.csv' then 'staff' when 'employments.csv' then 'employments'
    when 'posts.csv' then 'post_holdings' when 'roles.csv' then 'role_grants' when 'absences.csv' then 'absences'
    when 'delegations.csv' then 'delegations' when 'trainings.csv' then 'trainings' end;
  gone bigint;
begin
  select r.after into added from people_import_rows r join people_imports i using (import_id)
    where import_id = of_import and file = of_file and line = of_line and r.outcome = 'new' and r.before is null and i.status = 'applied';
  if added is null or from_table is null then return false; end if;
  execute format('delete from %I t where to_jsonb(t) = $1', from_table) using added;
  get diagnostics gone = row_count;
  return gone > 0;
end $$;
revoke all on function take_away_imported from public;
grant execute on function take_away_imported to understudy_app;
