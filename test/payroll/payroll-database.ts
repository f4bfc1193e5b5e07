import { afterAll, beforeAll } from '@jest/globals';
import type pg from 'pg';
import { createDatabase } from '../../apps/payroll-subscriber/database.js';
import { migrate } from '../../apps/payroll-subscriber/schema.js';
import { freshDatabase } from '../support/services.js';

/** A database of payroll's own for the specs of this file. */
export const payrollDatabase = (): (() => pg.Pool) => {
  let pool: pg.Pool | undefined;
  beforeAll(async () => {
    pool = createDatabase(await freshDatabase('payroll'));
    await migrate(pool);
  }, 120_000);
  afterAll(() => pool?.end());
  return () => pool as pg.Pool;
};

export const deadLetters = async (pool: pg.Pool) =>
  (
    await pool.query<{ reason: string; value: Buffer | null }>(
      'select reason, value from payroll.dead_letters order by received_at',
    )
  ).rows;
