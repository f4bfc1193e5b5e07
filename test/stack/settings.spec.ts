import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { embeddedServices } from '#libs/stack/embedded.js';
import { defaultPorts } from '#libs/stack/ports.js';
import { sharedEnv } from '#libs/stack/settings.js';
import { stackFrom } from '#libs/stack/stack.js';
import { ownHome } from './support.js';

const home = ownHome();
const embedded = embeddedServices({ home, ports: defaultPorts });
const names = (env: NodeJS.ProcessEnv) =>
  stackFrom({ UNDERSTUDY_HOME: home, ...env }, () => undefined).rows.flatMap((row) => row.map(({ name }) => name));

test('with nothing set, everything is embedded and the demo clock may be moved', () => {
  expect(sharedEnv({}, home, embedded)).toMatchObject({
    DATABASE_URL: expect.stringMatching(/^postgres:\/\/understudy:[0-9a-f]{64}@127\.0\.0\.1:15432\/understudy$/),
    PAYROLL_DATABASE_URL: expect.stringMatching(/\/payroll$/),
    TEMPORAL_ADDRESS: '127.0.0.1:17233',
    TEMPORAL_NAMESPACE: 'understudy',
    KAFKA_BROKERS: '127.0.0.1:19092',
    OIDC_ISSUER: 'http://127.0.0.1:3003',
    OIDC_AUDIENCE: 'understudy',
    REHEARSAL: '1',
  });
});

test('what is set wins, and payroll shares a Postgres of ours unless it has its own', () => {
  const ours = { DATABASE_URL: 'postgres://db.trust.example/u', REHEARSAL: '0', KAFKA_BROKERS: 'k1:9092' };
  expect(sharedEnv(ours, home, embedded)).toMatchObject({ ...ours, PAYROLL_DATABASE_URL: ours.DATABASE_URL });
  const own = { ...ours, PAYROLL_DATABASE_URL: 'postgres://db.trust.example/p' };
  expect(sharedEnv(own, home, embedded)).toMatchObject(own);
});

test("the vault's key is made once, is 32 bytes, and only its owner may read it", () => {
  const key = sharedEnv({}, home, embedded)['VAULT_KEY'] ?? '';
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(sharedEnv({}, home, embedded)['VAULT_KEY']).toBe(key);
  expect(statSync(join(home, 'vault.key')).mode & 0o777).toBe(0o600);
});

test('services start before what needs them', () => {
  expect(names({})).toEqual(['postgres', 'kafka', 'temporal', 'issuer', 'gateway', 'worker', 'payroll-subscriber']);
});

test('a variable replaces its service', () => {
  const replaced = { KAFKA_BROKERS: 'k1:9092', TEMPORAL_ADDRESS: 't:7233', DATABASE_URL: 'postgres://db/u' };
  expect(names({ ...replaced, OIDC_ISSUER: 'https://id.example' })).toEqual([
    'gateway',
    'worker',
    'payroll-subscriber',
  ]);
});

test('an embedded Temporal brings the embedded Postgres that it lives in', () => {
  expect(names({ DATABASE_URL: 'postgres://db/u' }).slice(0, 3)).toEqual(['postgres', 'kafka', 'temporal']);
});
