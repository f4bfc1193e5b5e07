-- Up Migration

-- An audience is a school and those whom its tasks are addressed to: there are few of them, however many tasks there are, and each keeps its tasks by need.
create index tasks_by_audience on tasks (school_id, addressed_to, coalesce(due_at, 'infinity'::timestamptz), opened_at, stream_id, task_key);
-- Those who are addressed and may not answer are found without going through all who are addressed.
drop index tasks_addressed;
create index tasks_addressed on tasks using gin (addressed_to, excluded);
