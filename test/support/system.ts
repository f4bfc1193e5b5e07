import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appService, type AppName } from '#libs/stack/apps.js';
import type { Embedded } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { withClient } from '#libs/stack/postgres.js';
import { run } from '#libs/stack/run.js';
import type { Service } from '#libs/stack/service.js';
import { urlsFrom, type Urls } from '../journeys/api.js';
import { endWorkflowsOf } from './end-workflows.js';

export type SystemOptions = Readonly<{
  name: string;
  services: Embedded;
  /** The first of ten ports in a row. */
  basePort: number;
  gateways?: number;
  workers?: number;
  payroll?: boolean;
  env?: Readonly<Record<string, string>>;
}>;

export interface System {
  readonly env: Readonly<Record<string, string>>;
  readonly urls: Urls;
  readonly issuer: Service;
  readonly gateways: readonly Service[];
  readonly workers: readonly Service[];
  readonly payroll: readonly Service[];
  readonly gatewayUrls: readonly string[];
  readonly workerUrls: readonly string[];
  /** Migrates, loads the demo trust and starts every app. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const createDatabases = (url: string, names: readonly string[]) =>
  withClient(url, async (client) => {
    for (const name of names) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });

/** The built apps on databases, topics and a task queue of their own, on services that already run. */
export const system = async (options: SystemOptions): Promise<System> => {
  const { services, basePort } = options;
  const id = `${options.name}-${randomBytes(3).toString('hex')}`;
  const database = `test_${id.replace(/\W/g, '_')}`;
  const home = join(checkout, '.understudy', 'systems', id);
  mkdirSync(home, { recursive: true });
  await createDatabases(services.env.DATABASE_URL, [database, `${database}_payroll`]);
  const on = (name: string) => services.env.DATABASE_URL.replace(/[^/]+$/, name);
  const port = { issuer: basePort, payroll: basePort + 1, gateway: basePort + 2, worker: basePort + 6 };
  const at = (p: number) => `http://127.0.0.1:${p}`;
  const env = {
    ...services.env,
    DATABASE_URL: on(database),
    PAYROLL_DATABASE_URL: on(`${database}_payroll`),
    TEMPORAL_NAMESPACE: 'understudy',
    TEMPORAL_TASK_QUEUE: id,
    KAFKA_TOPIC_PREFIX: `${id}.`,
    KAFKA_GROUP: `${id}-payroll`,
    OIDC_ISSUER: at(port.issuer),
    OIDC_AUDIENCE: 'understudy',
    VAULT_KEY: Buffer.alloc(32, 9).toString('base64'),
    UNDERSTUDY_HOME: home,
    REHEARSAL: '1',
    GATEWAY_URL: at(port.gateway),
    WORKER_URL: at(port.worker),
    PAYROLL_URL: at(port.payroll),
    ...options.env,
  };
  const app = (kind: AppName, first: number, i = 0): Service =>
    appService(kind, { home, port: first + i, name: `${kind}-${i + 1}`, env: { ...process.env, ...env } });
  const several = (kind: AppName, first: number, count: number) =>
    Array.from({ length: count }, (_, i) => app(kind, first, i));
  const issuer = app('issuer', port.issuer);
  const gateways = several('gateway', port.gateway, options.gateways ?? 1);
  const workers = several('worker', port.worker, options.workers ?? 1);
  const payroll = options.payroll === false ? [] : [app('payroll-subscriber', port.payroll)];
  const script = (doing: string, path: string) =>
    run({
      doing,
      home,
      log: doing,
      otherwise: 'Look at what it says.',
      command: process.execPath,
      args: [join(checkout, 'dist', path)],
      cwd: checkout,
      env: { ...process.env, ...env },
    });

  const ends = () => endWorkflowsOf(env.TEMPORAL_ADDRESS, env.TEMPORAL_NAMESPACE, options.name);

  return {
    env,
    urls: urlsFrom(env),
    issuer,
    gateways,
    workers,
    payroll,
    gatewayUrls: gateways.map((_, i) => at(port.gateway + i)),
    workerUrls: workers.map((_, i) => at(port.worker + i)),
    start: async () => {
      await ends();
      await script('migrate', 'libs/event-store/migrate.js');
      await script('demo-trust', 'libs/directory/demo/load.js');
      await issuer.start();
      await Promise.all(gateways.map((one) => one.start()));
      await Promise.all([...workers, ...payroll].map((one) => one.start()));
    },
    stop: async () => {
      await Promise.all([...workers, ...payroll].map((one) => one.stop()));
      await Promise.all(gateways.map((one) => one.stop()));
      await issuer.stop();
      await ends();
    },
  };
};
