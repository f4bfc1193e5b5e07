import { chmodSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withClient } from '#libs/stack/postgres.js';
import { postgresAccount } from '#libs/stack/unprivileged.js';
import { ownServices } from './support.js';

const { home, postgres, env } = ownServices({ postgres: 24832, temporal: 24633, kafka: 24492, kafkaController: 24493 });

test('Postgres starts below a folder that only its owner may enter, and never as root', async () => {
  chmodSync(home, 0o700);
  await postgres.start();
  const answer = await withClient(env.DATABASE_URL, (client) => client.query('select 1 as one'));
  expect(answer.rows).toEqual([{ one: 1 }]);
  expect(postgresAccount(home)?.uid).not.toBe(0);
}, 60_000);
