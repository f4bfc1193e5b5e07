import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Embedded, embeddedServices, startAll } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { shiftedForTests } from '#libs/stack/ports.js';
import { withClient } from '#libs/stack/postgres.js';

const ports = { postgres: 25432, temporal: 27233, kafka: 29092, kafkaController: 29093 };

/** The tests' own services, not started: their home and ports differ from those of a running stack. */
export const testServices = (): Embedded =>
  embeddedServices({ home: join(checkout, '.understudy', 'test'), ports: shiftedForTests(ports) });

/**
 * Starts the named backing services (all three when none is named), or takes those that run, and answers them.
 * They stay up for the next spec; `bin/test` stops them at its end, `bin/stop --test` at any time.
 */
export const services = async (...names: readonly ('postgres' | 'temporal' | 'kafka')[]): Promise<Embedded> => {
  const all = testServices();
  if (names.length === 0) await startAll(all);
  if (names.includes('postgres') || names.includes('temporal')) await all.postgres.start();
  await Promise.all(names.filter((name) => name !== 'postgres').map((name) => all[name].start()));
  return all;
};

/** Creates an empty database whose name begins with `test_` and `name`, and answers its URL. */
export const freshDatabase = async (name: string): Promise<string> => {
  const { env } = await services('postgres');
  const database = `test_${name.replace(/\W/g, '_').toLowerCase()}_${randomBytes(4).toString('hex')}`;
  await withClient(env.DATABASE_URL, (client) => client.query(`create database ${client.escapeIdentifier(database)}`));
  return env.DATABASE_URL.replace(/[^/]+$/, database);
};
