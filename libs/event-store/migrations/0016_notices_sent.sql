-- Up Migration

-- What the text of a notice is about besides its case: an open task, an instant.
alter table notices add column task text, add column by_at timestamptz;

-- What became of a notice for each person whom it is meant for. It is written with the notice; notices from before have none, and
-- are not sent. No name and no address, and of an error only its kind.
create table notice_deliveries (
  key text not null references notices on delete cascade,
  recipient text not null,
  -- Told only while the notice's task is open.
  while_open boolean not null,
  status text not null default 'pending'
    check (status in ('pending', 'sent', 'failed', 'no-address', 'left', 'closed', 'too-late')),
  attempts int not null default 0,
  -- How often the mail server has refused this recipient for good.
  refusals int not null default 0,
  last_error text,
  -- Not tried before: the end of a back-off, or of the time that a sender has for it.
  next_try_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (key, recipient)
);
create index notice_deliveries_due on notice_deliveries (next_try_at) where status = 'pending';

grant select, insert, update on notice_deliveries to understudy_app;
