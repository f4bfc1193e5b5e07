import { expect, test } from '@jest/globals';
import { withClient } from '#libs/stack/postgres.js';
import { freshDatabase } from '../support/services.js';

test('each fresh database is empty and its own', async () => {
  const [first, second] = await Promise.all([freshDatabase('Orders in July'), freshDatabase('Orders in July')]);
  expect(first).toMatch(/\/test_orders_in_july_[0-9a-f]{8}$/);
  expect(second).not.toBe(first);
  await withClient(first, (client) => client.query('create table only_here (id int)'));
  const tables = await withClient(second, (client) =>
    client.query("select 1 from information_schema.tables where table_name = 'only_here'"),
  );
  expect(tables.rowCount).toBe(0);
}, 120_000);
