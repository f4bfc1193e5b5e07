import { randomBytes } from 'node:crypto';
import { createPool, type Pool } from '#libs/event-store/pool.js';
import { migrate } from '#libs/event-store/migrate.js';
import { openVault, type Vault } from '#libs/vault/index.js';
import { freshDatabase } from '../support/services.js';

export type Opened = Readonly<{ url: string; pool: Pool; key: Buffer; vault: Vault; close: () => Promise<void> }>;

/** A migrated database of its own on the real Postgres, as the application's role, with a vault. */
export const opened = async (name: string): Promise<Opened> => {
  const url = await freshDatabase(name);
  await migrate(url);
  const pool = createPool(url, { max: 5, name: 'test' });
  const key = randomBytes(32);
  return { url, pool, key, vault: openVault({ pool, key }), close: () => pool.end() };
};
