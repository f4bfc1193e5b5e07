-- Up Migration

-- Browsers in which somebody is signed in to the web interface; times are real. A row is no use without the secret in the
-- browser's cookie: only its hash is here, and what is sealed is sealed under it.
create table web_sessions (
  id uuid primary key default gen_random_uuid(),
  secret_hash bytea not null unique,
  staff_id text not null,
  browser text not null,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- Sealed: the ID token that it began with, and what the next page says first.
  id_token bytea,
  banner bytea
);
create index web_sessions_of_staff on web_sessions (staff_id, started_at);
create index web_sessions_by_last_seen on web_sessions (last_seen_at);

grant select, insert, update, delete on web_sessions to understudy_app;
