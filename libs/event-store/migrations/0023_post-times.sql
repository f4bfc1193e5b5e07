-- Up Migration

-- How long each post took in each step and what came of it, for the dashboard: written by a follower of the log.
create table post_times (
  stream_id text primary key,
  version int not null,
  posts int not null,
  filled_inside int not null,
  filled_outside int not null,
  -- Milliseconds by step, from the gate to step 5; null where the post never was.
  spent_ms bigint[] not null,
  -- The step in which it is and since when; null once it has ended.
  step int,
  since timestamptz,
  -- Who sits on its panel while that has not decided: they see the case as the panel does, and so not every task of it.
  sitting text[] not null
);
grant select, insert, update, delete on post_times to understudy_app;
-- What is late is counted without going through what is not.
create index tasks_by_due on tasks (due_at) where due_at is not null;
