import { createOwnerPool } from '#libs/event-store/index.js';
import type { Instant } from '#libs/kernel/index.js';
import type { Gateway } from './gateway.js';

/** Somebody holds a role from now on, across the trust or at one school. */
export const holds = async (gateway: Gateway, staff: string, role: string, school: string | null): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query(
    `insert into role_grants (staff_id, role, school_id, from_date) values ($1, $2, $3, '2020-01-01')`,
    [staff, role, school],
  );
  await owner.query('update world set version = version + 1');
  await owner.end();
  await gateway.engine.directory.refresh();
};

/** Puts the trust's clock to an instant that lies ahead. */
export const setClock = async (gateway: Gateway, at: Instant): Promise<void> => {
  const owner = createOwnerPool(gateway.databaseUrl);
  await owner.query('update world set ahead_ms = $1, version = version + 1', [
    Math.max(0, Date.parse(at) - Date.now()),
  ]);
  await owner.end();
  await gateway.engine.directory.refresh();
};
