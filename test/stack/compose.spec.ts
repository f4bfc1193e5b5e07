import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { checkout } from '#libs/stack/paths.js';

interface Service {
  readonly image: string;
  readonly restart: string;
  readonly healthcheck?: object;
  readonly ports?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
const services = Object.entries(compose.services);
const runsOnce = (service: Service) => service.restart.startsWith('on-failure');
const apps = ['gateway', 'worker', 'payroll-subscriber'];

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv, ['duration', 'uri']);
const valid = ajv.compile(JSON.parse(read('test/stack/compose-spec.schema.json')) as object);

test('the compose schema accepts it', () => {
  valid(compose);
  expect(valid.errors).toBeNull();
});

test('the compose schema refuses a misspelt key', () => {
  expect(valid({ services: { gateway: { image: 'understudy:0.1.0', health_check: {} } } })).toBe(false);
});

test('it is the whole production shape', () => {
  expect(Object.keys(compose.services)).toEqual(
    expect.arrayContaining([...apps, 'postgres', 'kafka', 'temporal', 'temporal-ui', 'temporal-schema', 'migrate']),
  );
});

test('Temporal keeps 512 history shards on Postgres', () => {
  expect(compose.services['temporal']?.environment).toMatchObject({ NUM_HISTORY_SHARDS: 512, DB: 'postgres12' });
});

test.each(services)('%s runs a pinned image', (_, { image }) => {
  expect(image).toMatch(/^[a-z0-9/-]+:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
});

test.each(services.filter(([, service]) => !runsOnce(service)))(
  '%s reports its health and starts again',
  (_, service) => {
    expect(service.healthcheck).toBeDefined();
    expect(service.restart).toBe('unless-stopped');
  },
);

test.each(services)('%s waits for what it needs to be healthy or done', (_, service) => {
  for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
    const needed = compose.services[name];
    expect(condition).toBe(needed && runsOnce(needed) ? 'service_completed_successfully' : 'service_healthy');
  }
});

test('every port is bound to loopback', () => {
  const ports = services.flatMap(([, service]) => service.ports ?? []);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  expect(ports.length).toBeGreaterThan(0);
});

test('no secret has a default, and each is asked for', () => {
  const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|KEY|TOKEN)\w*)(:[?-])/g)];
  expect(new Set(secrets.map(([, name]) => name)).size).toBe(5);
  expect(secrets.filter(([, , operator]) => operator !== ':?')).toEqual([]);
  expect(text).not.toMatch(/(PASSWORD|PWD|KEY|TOKEN): (?!\$\{)/);
});

test.each(apps)('%s starts what the build makes, on real time', (app) => {
  const { command, environment } = compose.services[app] as Service;
  expect(command).toEqual(['node', `dist/apps/${app}/main.js`]);
  expect(existsSync(join(checkout, 'apps', app, 'main.ts'))).toBe(true);
  expect(environment).not.toHaveProperty('REHEARSAL');
});

test('the image is built on pinned Node 24 and does not run as root', () => {
  const lines = read('Dockerfile').split('\n');
  const bases = lines.filter((line) => line.startsWith('FROM '));
  expect(bases.filter((base) => !/^FROM node:24\.\d+\.\d+-bookworm-slim( AS \w+)?$/.test(base))).toEqual([]);
  expect(lines.slice(lines.indexOf(bases.at(-1) ?? ''))).toContain('USER node');
});
