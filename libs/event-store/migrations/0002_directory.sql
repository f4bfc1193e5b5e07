-- Up Migration

-- Who works where and who holds which role. Dates are days in Europe/London, both ends included; no `to_date` is open-ended.
-- Names and e-mail addresses lie in the vault.
create table schools (
  school_id text primary key,
  name text not null,
  county text not null,
  phase text not null check (phase in ('primary', 'secondary', 'all-through', 'special')),
  opened_on date not null
);

-- Everybody with the trust; volunteers (most governors) hold roles and are employed by nobody.
create table staff (
  staff_id text primary key,
  name_vault_id text not null unique,
  email_vault_id text not null unique,
  contract text not null check (contract in ('permanent', 'fixed-term', 'volunteer')),
  fte numeric(4, 3) not null check (fte >= 0 and fte <= 1),
  from_date date not null,
  to_date date check (to_date >= from_date),
  check ((contract = 'volunteer') = (fte = 0)),
  check (contract <> 'fixed-term' or to_date is not null)
);

create table employments (
  staff_id text not null references staff,
  school_id text not null references schools,
  from_date date not null,
  to_date date check (to_date >= from_date),
  primary key (staff_id, from_date)
);

create table post_holdings (
  staff_id text not null references staff,
  school_id text not null references schools,
  title text not null,
  from_date date not null,
  to_date date check (to_date >= from_date),
  primary key (staff_id, school_id, title, from_date)
);

create table role_grants (
  staff_id text not null references staff,
  role text not null check (role in ('HR', 'SLT', 'CEO', 'Head', 'Governor')),
  -- Null: across the trust.
  school_id text references schools,
  from_date date not null,
  to_date date check (to_date >= from_date),
  unique nulls not distinct (staff_id, role, school_id, from_date)
);

create table absences (
  staff_id text not null references staff,
  kind text not null check (kind in ('maternity', 'paternity', 'adoption', 'sick', 'seconded-out', 'sabbatical', 'other')),
  from_date date not null,
  to_date date check (to_date >= from_date),
  primary key (staff_id, kind, from_date)
);

-- Bounded: it always ends. What is delegated is the person's own grant of the role, never one delegated to them.
create table delegations (
  from_staff_id text not null references staff,
  to_staff_id text not null references staff,
  role text not null check (role in ('HR', 'SLT', 'CEO', 'Head', 'Governor')),
  -- Null: wherever the person holds the role.
  school_id text references schools,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  check (from_staff_id <> to_staff_id),
  unique nulls not distinct (from_staff_id, to_staff_id, role, school_id, from_date)
);

grant select, insert, update on schools, staff, employments, post_holdings, role_grants, absences, delegations to understudy_app;
