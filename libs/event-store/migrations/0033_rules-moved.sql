-- Up Migration

-- As before; and a case that was moved to other rules is listed under them.
create or replace function write_inline(p_cases regclass, p_tasks regclass, p_stream text, p_case jsonb, p_closed jsonb, p_open jsonb) returns void language plpgsql as $$
begin
  execute format('insert into %s select * from jsonb_populate_record(null::%1$s, $1)
    on conflict (stream_id) do update set version = excluded.version, status = excluded.status, title = excluded.title, school_id = excluded.school_id,
      open = excluded.open, involved = excluded.involved, changed_at = excluded.changed_at, pack_id = excluded.pack_id, pack_version = excluded.pack_version', p_cases) using p_case;
  if jsonb_array_length(p_closed) > 0 then
    execute format('delete from %s where stream_id = $1 and task_key in (select jsonb_array_elements_text($2))', p_tasks) using p_stream, p_closed;
  end if;
  if jsonb_array_length(p_open) > 0 then
    execute format('insert into %s select * from jsonb_populate_recordset(null::%1$s, $1)
      on conflict (stream_id, task_key) do update set version = excluded.version, stream_version = excluded.stream_version, title = excluded.title,
        answers = excluded.answers, clause = excluded.clause, addressed_to = excluded.addressed_to, excluded = excluded.excluded, lifted = excluded.lifted,
        claimed_by = excluded.claimed_by, priority = excluded.priority, due_at = excluded.due_at', p_tasks) using p_open;
  end if;
end $$;
