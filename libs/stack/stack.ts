import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppName, appService } from './apps.js';
import { embeddedServices } from './embedded.js';
import { checkout, homeFrom } from './paths.js';
import { appPortsFrom, portsFrom } from './ports.js';
import { run } from './run.js';
import type { Service } from './service.js';
import { replaced, sharedEnv } from './settings.js';

export interface Stack {
  readonly home: string;
  /** What every app is told. */
  readonly env: Readonly<Record<string, string>>;
  /** What runs, in the order it starts: those of one row at the same time. */
  readonly rows: readonly (readonly Service[])[];
  start(): Promise<void>;
  /** Stops everything, the last started first. */
  stop(): Promise<void>;
}

type Say = (line: string) => void;

const steps = [
  { doing: 'Migrating the databases', log: 'migrate', script: 'dist/libs/event-store/migrate.js' },
  { doing: 'Loading the demo trust', log: 'demo-trust', script: 'dist/libs/directory/demo/load.js' },
  { doing: 'Establishing its posts', log: 'demo-posts', script: 'dist/libs/demo/establish-cli.js' },
];

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const timed = async (say: Say, what: string, work: () => Promise<void>): Promise<void> => {
  const began = Date.now();
  await work();
  say(`${what.padEnd(28)} ${seconds(began)}`);
};

// An app left over from an older build must not be taken for this one.
const buildAnd = (shared: Readonly<Record<string, string>>): string => {
  const mark = join(checkout, 'dist', '.understudy-built');
  const build = existsSync(mark) ? readFileSync(mark) : '';
  return createHash('sha256').update(build).update(JSON.stringify(shared)).digest('hex');
};

/** The whole stack as `env` describes it: embedded services that no variable replaces, then the apps. */
export const stackFrom = (env: NodeJS.ProcessEnv, say: Say): Stack => {
  const home = homeFrom(env);
  const embedded = embeddedServices({ home, ports: portsFrom(env), progress: say });
  const without = replaced(env);
  const shared = sharedEnv(env, home, embedded);
  const ports = appPortsFrom(env);
  const startedFrom = buildAnd(shared);
  const app = (name: AppName) =>
    appService(name, { home, port: ports[name], env: { ...env, ...shared }, startedFrom, progress: say });
  // An embedded Temporal keeps its data in the embedded Postgres, whatever holds ours.
  const first = [
    ...(without.postgres && without.temporal ? [] : [embedded.postgres]),
    ...(without.kafka ? [] : [embedded.kafka]),
  ];
  const backing = [first, without.temporal ? [] : [embedded.temporal]];
  const apps = [without.issuer ? [] : [app('issuer')], [app('gateway')], [app('worker'), app('payroll-subscriber')]];
  const rows = [...backing, ...apps];

  const startRows = async (some: typeof rows): Promise<void> => {
    for (const row of some) {
      const starting = row.map((service) => timed(say, service.name, () => service.start()));
      const failed = (await Promise.allSettled(starting)).find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    }
  };
  const runSteps = async (): Promise<void> => {
    for (const { doing, log, script } of steps) {
      const otherwise = 'Put right what it names, then start again.';
      const command = { command: process.execPath, args: [script], cwd: checkout, env: { ...env, ...shared } };
      await timed(say, log, () => run({ doing, home, log, otherwise, ...command }));
    }
  };
  return {
    home,
    env: shared,
    rows,
    start: async () => {
      await startRows(backing);
      await runSteps();
      await startRows(apps);
    },
    stop: async () => {
      for (const row of rows.toReversed()) await Promise.all(row.map((service) => service.stop()));
    },
  };
};
