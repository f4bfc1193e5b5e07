-- Up Migration

-- Which streams changed the ledger with which version of the world: who has read the one before reads only these anew.
create table ledger_moves (
  version bigint not null,
  stream_id text not null,
  primary key (version, stream_id)
);
grant select, insert on ledger_moves to understudy_app;
create index ledger_delegations_now on ledger (stream_id) where superseded_at is null and kind = 'delegation';

-- As before; beside it, it says what the version that follows will have changed. Where another change of the world comes between,
-- a version is without such a row, and whoever counts them reads everything.
create or replace function write_ledger(p_ledger regclass, p_ended jsonb, p_recorded jsonb) returns void language plpgsql as $$
begin
  execute format('update %s l set superseded_at = x.at from jsonb_to_recordset($1) as x (stream_id text, row_key text, at timestamptz)
    where l.stream_id = x.stream_id and l.row_key = x.row_key and l.superseded_at is null', p_ledger) using p_ended;
  execute format('insert into %s select * from jsonb_populate_recordset(null::%1$s, $1)', p_ledger) using p_recorded;
  if p_ledger::text = 'ledger' then
    insert into ledger_moves select distinct w.version + 1, x->>'stream_id' from world w, jsonb_array_elements(p_ended || p_recorded) x;
  end if;
end $$;
