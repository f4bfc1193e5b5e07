-- Up Migration

-- The bytes of documents, each encrypted under the key of the person who attached it. Apart from the texts, which are small and read
-- by the hundred. What is encrypted can't be compressed, so nothing tries to.
create table vault_documents (
  vault_id text primary key,
  subject text not null,
  stream_id text not null,
  box bytea not null
);
alter table vault_documents alter column box set storage external;
create index vault_documents_by_subject on vault_documents (subject);

grant select, insert, delete on vault_documents to understudy_app;
