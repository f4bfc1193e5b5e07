-- Up Migration

-- The posts that are advertised, for the question which of them are open to somebody: written by a follower of the log.
create table open_posts (
  stream_id text primary key,
  version int not null,
  title text not null,
  school_id text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  audience jsonb not null,
  criteria jsonb not null
);
create index open_posts_by_closing on open_posts (closes_at, stream_id);

-- Who has looked at which advert on which day.
create table advert_views (
  stream_id text not null,
  staff_id text not null,
  day date not null,
  at timestamptz not null,
  primary key (stream_id, staff_id, day)
);
grant select, insert, update, delete on open_posts to understudy_app;
grant select, insert on advert_views to understudy_app;
