import { createOwnerPool } from '#libs/event-store/index.js';
import type { Instant } from '#libs/kernel/index.js';
import type { Gateway } from './gateway.js';

const changed = async (gateway: Gateway, sql: string, values: readonly unknown[]): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query(sql, [...values]);
  await owner.query('update world set version = version + 1');
  await owner.end();
  await gateway.engine.directory.refresh();
};

/** Somebody holds a role, across the trust or at one school. */
export const holds = (gateway: Gateway, staff: string, role: string, school: string | null): Promise<void> =>
  changed(gateway, `insert into role_grants (staff_id, role, school_id, from_date) values ($1, $2, $3, '2020-01-01')`, [
    staff,
    role,
    school,
  ]);

/** Somebody passes on what they hold, now and for years. */
export const standsIn = (gateway: Gateway, from: string, to: string, role: string): Promise<void> =>
  changed(
    gateway,
    `insert into delegations (from_staff_id, to_staff_id, role, from_date, to_date) values ($1, $2, $3, '2020-01-01', '2099-12-31')`,
    [from, to, role],
  );

/** Nobody of these has ever held the role. */
export const neverHeld = (gateway: Gateway, staff: readonly string[], role: string): Promise<void> =>
  changed(gateway, 'delete from role_grants where staff_id = any($1) and role = $2', [staff, role]);

/** Puts the trust's clock to an instant that lies ahead. */
export const setClock = async (gateway: Gateway, at: Instant): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query('update world set ahead_ms = $1, version = version + 1', [
    Math.max(0, Date.parse(at) - Date.now()),
  ]);
  await owner.end();
  await gateway.engine.directory.refresh();
};
