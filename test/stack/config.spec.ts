import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { writeKafkaConfig } from '#libs/stack/kafka-config.js';
import { checkout } from '#libs/stack/paths.js';
import { postgresBinaries } from '#libs/stack/postgres-binaries.js';
import { writeTemporalConfig } from '#libs/stack/temporal-config.js';
import { ownHome } from './support.js';

test('Kafka listens on loopback only, creates no topic by itself, and asks for no second node', () => {
  const path = writeKafkaConfig({ home: ownHome(), port: 19092, controllerPort: 19093 });
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const settings = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
  expect(settings['listeners']).toBe('PLAINTEXT://127.0.0.1:19092,CONTROLLER://127.0.0.1:19093');
  expect(settings['auto.create.topics.enable']).toBe('false');
  const replicas = Object.entries(settings).filter(([name]) => /replication\.factor$|isr$|insync/.test(name));
  expect(new Set(replicas.map(([, value]) => value))).toEqual(new Set(['1']));
});

test('Temporal keeps four shards on the embedded Postgres, on loopback, in a file only its owner may read', () => {
  const path = writeTemporalConfig(ownHome(), 17233, { postgresPort: 15432, password: 'secret' });
  const config = parse(readFileSync(path, 'utf8'));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(config.persistence.numHistoryShards).toBe(4);
  expect(config.persistence.datastores.default.sql.connectAddr).toBe('127.0.0.1:15432');
  for (const name of ['frontend', 'history', 'matching', 'worker']) {
    expect(config.services[name].rpc.bindOnLocalHost).toBe(true);
  }
  expect(existsSync(config.dynamicConfigClient.filepath)).toBe(true);
});

test('the settings that Temporal reads while it runs are lists of values', () => {
  const settings = parse(readFileSync(join(checkout, 'config', 'temporal', 'dynamic.yaml'), 'utf8'));
  expect(Object.keys(settings)).toContain('history.maxInFlightUpdates');
  for (const values of Object.values(settings)) expect(values).toEqual([{ value: expect.anything() }]);
});

test('the libraries of Postgres are linked even where npm ran no script', () => {
  const native = join(dirname(postgresBinaries().postgres), '..');
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ target }) => !existsSync(join(native, '..', target)))).toEqual([]);
});
