-- Up Migration

-- The register of policies, one row for each: written by a follower of the log.
create table policies (
  stream_id text primary key,
  version int not null,
  title text not null,
  reference text,
  standing text not null,
  stage text,
  due date,
  due_from text,
  assumed boolean not null,
  conflicts int not null,
  overdue boolean not null,
  owner jsonb not null,
  authoriser text not null,
  scope jsonb not null,
  schools jsonb not null,
  links jsonb not null,
  open_findings int not null,
  contradictions int not null,
  open_impacts int not null,
  -- The text in force, and the one that was supplied; the former is what people acknowledge.
  hash text,
  document_hash text,
  acknowledged text[] not null,
  audience jsonb,
  acknowledge_by date
);
create index policies_by_due on policies (due, stream_id);
create index policies_by_reference on policies (reference) where reference is not null;
grant select, insert, update, delete on policies to understudy_app;
