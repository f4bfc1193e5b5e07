import type pg from 'pg';
import { inTransaction } from './database.js';
import { assignments } from './schema-assignments.js';

/** Payroll's own tables, in a schema of their own. Every statement may run again. */
const statements = `
  create schema if not exists payroll;

  -- What payroll acts on: the latest word on each appointment.
  create table if not exists payroll.appointments (
    appointment_id text primary key,
    revision int not null,
    voided boolean not null,
    staff_id text not null,
    school_id text not null,
    releasing_school_id text not null,
    post_id text not null,
    post_title text not null,
    starts_on date not null,
    changed_at timestamptz not null
  );
  create index if not exists appointments_by_staff on payroll.appointments (staff_id);

  -- Every message taken in, so that one delivered again changes nothing.
  create table if not exists payroll.received (
    ce_id text primary key
  );

  -- Messages that break the contract, whole, until somebody has looked at them.
  create table if not exists payroll.dead_letters (
    digest text primary key,
    topic text not null,
    partition int not null,
    message_offset numeric not null,
    reason text not null,
    message_key text,
    headers text not null,
    value bytea,
    received_at timestamptz not null default now()
  );
  alter table payroll.dead_letters add column if not exists attempts int not null default 1;

  -- What operators did about them; the message itself is gone then.
  create table if not exists payroll.dead_letters_settled (
    digest text not null,
    settled_at timestamptz not null default now(),
    settled_by text not null,
    how text not null check (how in ('taken', 'discarded')),
    reason text,
    primary key (digest, settled_at)
  );

  -- What payroll does besides keeping its records: somebody looks at the pay of whoever is concerned.
  create table if not exists payroll.checks (
    ce_id text primary key,
    appointment_id text not null,
    revision int not null,
    created_at timestamptz not null default now()
  );
`;

/** Creates what is missing; two processes that start at once take turns. */
export const migrate = (pool: pg.Pool): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('payroll'))");
    await client.query(statements + assignments);
  });
