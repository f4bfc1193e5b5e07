-- Up Migration

-- Files that are the trust's own and nobody's in particular: texts of policies, versions of the rules. Each lies under the hash of its bytes, so that it
-- never changes; events name the hash.
create table contents (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bytea not null,
  kept_at timestamptz not null default now()
);

grant select, insert on contents to understudy_app;
