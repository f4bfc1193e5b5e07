import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import { embeddedServices, startAll, stopAll } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { withClient } from '#libs/stack/postgres.js';
import { system, type System } from '../support/system.js';
import { benchAppend, benchGrowth, fillTo } from './append.js';
import { benchBareTemporal } from './bare-temporal.js';
import { benchHttp, benchProcesses } from './http.js';
import { benchKafkaLag } from './kafka-lag.js';
import { benchRefold } from './refold.js';
import { benchLedger } from './ledger.js';
import { benchPages } from './pages.js';
import { benchProgramme } from './programme.js';
import { benchRelay } from './relay.js';
import { keepPart, machine, rssOf, writeReport } from './report.js';
import type { Measured, Results } from './results.js';
import { benchCatchUp, benchWorkflowLag, openProcesses } from './workflows.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const began = Date.now();
const say = (line: string) =>
  void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

const all: Results = {};
let beside: Record<string, number> = {};
let results: Results = {};
const add = (measured: Measured) => {
  Object.assign(results, measured.results);
  Object.assign(beside, measured.beside);
};

const services = embeddedServices({
  home: join(checkout, '.understudy', 'bench'),
  ports: { postgres: 21432, temporal: 29233, kafka: 21092, kafkaController: 21093 },
});
await startAll(services);
const freshStore = async (name: string) => {
  const database = `bench_${name}_${Date.now()}`;
  await withClient(services.env.DATABASE_URL, (client) => client.query(`create database ${database}`));
  const url = services.env.DATABASE_URL.replace(/[^/]+$/, database);
  await migrate(url);
  return { url, owner: createOwnerPool(url) };
};

/** One part; what fails is said and left out, and the others go on. */
const part = async (name: string, work: () => Promise<void>): Promise<void> => {
  if (values.only !== '' && !values.only.split(',').includes(name)) return;
  results = {};
  beside = {};
  try {
    await work();
    keepPart(name, results, beside);
    Object.assign(all, results);
  } catch (error) {
    process.exitCode = 1;
    say(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
};
const onSystem = async (basePort: number, work: (s: System) => Promise<void>): Promise<void> => {
  const s = await system({ name: 'bench', services, basePort, payroll: false, env: { RECONCILE_EVERY_MS: '3600000' } });
  try {
    await s.start();
    await work(s);
  } finally {
    await s.stop();
  }
};
const onStore = async (name: string, work: (url: string, owner: Pool) => Promise<void>): Promise<void> => {
  const { url, owner } = await freshStore(name);
  await work(url, owner).finally(() => owner.end());
};

await part('store', () => onStore('append', async (url, owner) => add(await benchAppend(url, owner, say))));
await part('relay', () =>
  onStore('relay', async (url, owner) => {
    await fillTo(owner, 100_000);
    add(await benchRelay(url, owner, services.env.KAFKA_BROKERS, say));
  }),
);
await part('refold', () =>
  onStore('refold', async (_, owner) => {
    await fillTo(owner, 100_000);
    add(await benchRefold(owner, 100_000, say));
  }),
);
await part('http', () =>
  onSystem(22_100, async (s) => {
    await s.workers[0]!.stop();
    add(await benchHttp(s, say));
    results.processes_per_s_1 = await benchProcesses(s, say, 1);
    results.processes_per_s_16 = await benchProcesses(s, say, 16);
    add(await benchKafkaLag(s, say));
  }),
);
await part('workflows', () =>
  onSystem(22_200, async (s) => {
    add(await benchWorkflowLag(s, say));
    results.processes_per_s_16_all = await benchProcesses(s, say, 16);
  }),
);
await part('catch-up', () => onSystem(22_300, async (s) => add(await benchCatchUp(s, say))));
await part('memory', () =>
  onSystem(22_400, async (s) => {
    await openProcesses(s, 10_000, say);
    results.gateway_rss_mb = rssOf(s.gateways[0]!.pid()!);
    results.worker_rss_mb = rssOf(s.workers[0]!.pid()!);
  }),
);
await part('pages', () => onSystem(22_500, async (s) => add(await benchPages(s, say))));
await part('ledger', () => onStore('ledger', async (url, owner) => add(await benchLedger(url, owner, say))));
await part('programme', () => onStore('programme', async (url, owner) => add(await benchProgramme(url, owner, say))));
await part('bare', async () => {
  results.bare_temporal_per_s_16 = await benchBareTemporal(services.env.TEMPORAL_ADDRESS, say);
});
await part('growth', () => onStore('growth', async (url, owner) => add(await benchGrowth(url, owner, say))));
await stopAll(services);

writeReport();
const minutes = Math.round((Date.now() - began) / 6_000) / 10;
console.log(
  JSON.stringify(values.json ? { ...all, machine: machine(), minutes } : all, null, values.json ? undefined : 2),
);
process.exit();
