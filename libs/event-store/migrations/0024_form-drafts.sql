-- Up Migration

-- Forms that somebody has begun and not sent; times are real. What was typed is sealed under its author's own key, so that
-- erasing the person erases it. A draft goes when its command is accepted or it is discarded, and is swept after 30 days.
create table form_drafts (
  staff_id text not null,
  -- The address of the form, by which it is found again; ids only.
  form text not null,
  stream_id text,
  command text not null,
  -- Made once: however often the form is sent, it is one command.
  idempotency_key text not null,
  -- Of the task as it was when its author last looked at it.
  task_version int,
  box bytea not null,
  begun_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (staff_id, form)
);
create index form_drafts_by_update on form_drafts (updated_at);

grant select, insert, update, delete on form_drafts to understudy_app;
