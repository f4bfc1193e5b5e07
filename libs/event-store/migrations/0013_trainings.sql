-- Up Migration

-- What somebody is trained in, and when: both days included, in Europe/London. It always ends; a renewal is a row of its own.
create table trainings (
  staff_id text not null references staff,
  training text not null check (training in ('safer-recruitment')),
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  primary key (staff_id, training, from_date)
);

grant select, insert, update on trainings to understudy_app;
