/** What payroll keeps of secondments and acting up, and what it pays from both topics. Every statement may run again. */
export const assignments = `
  -- The latest word on each secondment and each acting up.
  create table if not exists payroll.assignments (
    assignment_id text primary key,
    revision int not null,
    voided boolean not null,
    kind text not null check (kind in ('secondment', 'acting')),
    staff_id text not null,
    external boolean not null,
    school_id text,
    post_id text,
    from_day date not null,
    to_day date,
    pattern jsonb not null,
    -- The own posts that they leave for it: school, post, and how much of the week where that is not all of it.
    away_from jsonb not null,
    paid_by text,
    allowance_from date,
    appointment_id text,
    -- The post that is theirs for good afterwards, and from when on.
    next jsonb,
    changed_at timestamptz not null
  );
  create index if not exists assignments_by_staff on payroll.assignments (staff_id);
  create index if not exists assignments_by_appointment on payroll.assignments (appointment_id);

  -- A check is of an appointment or of an assignment.
  alter table payroll.checks alter column appointment_id drop not null;
  alter table payroll.checks add column if not exists assignment_id text;
  alter table payroll.checks drop constraint if exists checks_of_one;
  alter table payroll.checks add constraint checks_of_one check (num_nonnulls(appointment_id, assignment_id) = 1);

  -- Days of months that were paid, for which another word has come since: what had been paid, and what is due.
  create table if not exists payroll.corrections (
    ce_id text not null,
    staff_id text not null,
    from_day date not null,
    to_day date not null,
    paid jsonb not null,
    due jsonb not null,
    recorded_at timestamptz not null default now(),
    primary key (ce_id, staff_id, from_day)
  );
  create index if not exists corrections_by_staff on payroll.corrections (staff_id);

  -- What is paid, derived and never written. An appointment that a secondment carries out is no post for good.
  create or replace view payroll.pay_periods as
    select appointment_id as source_id, staff_id, 'substantive' as kind, school_id, post_id, false as external,
      starts_on as from_day, null::date as to_day, null::jsonb as pattern, null::date as allowance_from,
      '[]'::jsonb as away_from, null as paid_by
    from payroll.appointments a
    where not voided and not exists
      (select 1 from payroll.assignments s where s.appointment_id = a.appointment_id and not s.voided)
    union all
    select assignment_id, staff_id, kind, school_id, post_id, external, from_day, to_day, pattern,
      case when allowance_from <= coalesce(to_day, 'infinity') then greatest(allowance_from, from_day) end, away_from, paid_by
    from payroll.assignments
    where not voided and from_day <= coalesce(to_day, 'infinity')
    union all
    select assignment_id, staff_id, 'substantive', next ->> 'schoolId', next ->> 'postId', false, (next ->> 'from')::date, null,
      next -> 'pattern', null, '[]', null
    from payroll.assignments
    where not voided and next ? 'postId';
`;
