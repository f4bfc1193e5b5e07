-- Up Migration

-- Who was shown something sensitive of a case, when and of what kind: ids only, never what it says. Nobody changes or deletes a row.
create table reads_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  reader_kind text not null check (reader_kind in ('person', 'service')),
  reader text not null,
  stream_id text not null,
  what text not null check (what in ('statement', 'reason', 'scores', 'document', 'past-state')),
  -- The application, the document or the version that it is about; empty where it is about the case.
  about text not null
);
create index reads_log_of_case on reads_log (stream_id, id desc);

grant select, insert on reads_log to understudy_app;
