-- Up Migration

-- Who was appointed to what, and from when: written by a follower of the log, whatever process an appointment came from.
create table appointments (
  appointment_id text primary key,
  revision int not null,
  stream_id text not null,
  staff_id text not null,
  school_id text not null,
  released_by text not null,
  title text not null,
  starts_on date not null,
  voided boolean not null,
  changed_at timestamptz not null
);
create index appointments_by_staff on appointments (staff_id, starts_on);
create index appointments_by_school on appointments (school_id, starts_on);
grant select, insert, update, delete on appointments to understudy_app;
