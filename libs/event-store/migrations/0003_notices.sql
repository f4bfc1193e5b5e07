-- Up Migration

-- The outbox of what people are told: one row per rung that passed, ids only.
create table notices (
  key text primary key,
  stream_id text not null,
  reason text not null,
  kind text not null,
  rung_at timestamptz not null,
  recipients text[] not null,
  created_at timestamptz not null default now()
);
create index notices_by_case on notices (stream_id, created_at);

grant select, insert on notices to understudy_app;
