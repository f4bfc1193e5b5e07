import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createOwnerPool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import { embeddedServices, startAll, stopAll } from '#libs/stack/embedded.js';
import { checkout } from '#libs/stack/paths.js';
import { withClient } from '#libs/stack/postgres.js';
import { system } from '../support/system.js';
import { benchAppend, benchGrowth, fillTo } from './append.js';
import { benchBareTemporal } from './bare-temporal.js';
import { benchHttp, benchProcesses } from './http.js';
import { benchKafkaLag } from './kafka-lag.js';
import { benchRefold } from './refold.js';
import { benchRelay } from './relay.js';
import { machine, rssOf, writeReport } from './report.js';
import type { Measured, Results } from './results.js';
import { benchCatchUp, benchWorkflowLag, openProcesses } from './workflows.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const began = Date.now();
const say = (line: string) =>
  void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
const wanted = (part: string) => values.only === '' || values.only.split(',').includes(part);

const results: Results = {};
const beside: Record<string, number> = {};
const add = (measured: Measured) => {
  Object.assign(results, measured.results);
  Object.assign(beside, measured.beside);
};

const services = embeddedServices({
  home: join(checkout, '.understudy', 'bench'),
  ports: { postgres: 45432, temporal: 29233, kafka: 49092, kafkaController: 49093 },
});
await startAll(services);
const freshStore = async (name: string) => {
  const database = `bench_${name}_${Date.now()}`;
  await withClient(services.env.DATABASE_URL, (client) => client.query(`create database ${database}`));
  const url = services.env.DATABASE_URL.replace(/[^/]+$/, database);
  await migrate(url);
  return { url, owner: createOwnerPool(url) };
};

if (wanted('store')) {
  const { url, owner } = await freshStore('append');
  add(await benchAppend(url, owner, say));
  await owner.end();
}
if (wanted('relay')) {
  const { url, owner } = await freshStore('relay');
  await fillTo(owner, 100_000);
  add(await benchRelay(url, owner, services.env.KAFKA_BROKERS, say));
  add(await benchRefold(owner, 100_000, say));
  await owner.end();
}
if (wanted('http') || wanted('workflows')) {
  const s = await system({ name: 'bench', services, basePort: 43_100, payroll: false });
  await s.start();
  const [worker] = s.workers;
  if (wanted('http')) {
    await worker!.stop();
    add(await benchHttp(s, say));
    results.processes_per_s_1 = await benchProcesses(s, say, 1);
    results.processes_per_s_16 = await benchProcesses(s, say, 16);
    add(await benchKafkaLag(s, say));
    await s.stop();
  }
  const fresh = await system({ name: 'bench', services, basePort: 43_200, payroll: false });
  if (wanted('workflows')) {
    if (!wanted('http')) await s.stop();
    await fresh.start();
    add(await benchWorkflowLag(fresh, say));
    add(await benchCatchUp(fresh, say));
    await openProcesses(fresh, 10_000, say);
    results.gateway_rss_mb = rssOf(fresh.gateways[0]!.pid()!);
    results.worker_rss_mb = rssOf(fresh.workers[0]!.pid()!);
    results.processes_per_s_16_all = await benchProcesses(fresh, say, 16);
    await fresh.stop();
  }
}
if (wanted('bare')) results.bare_temporal_per_s_16 = await benchBareTemporal(services.env.TEMPORAL_ADDRESS, say);
if (wanted('growth')) {
  const { url, owner } = await freshStore('growth');
  add(await benchGrowth(url, owner, say));
  await owner.end();
}
await stopAll(services);

const minutes = Math.round((Date.now() - began) / 6_000) / 10;
if (values.only === '') writeReport(results, beside, minutes);
console.log(
  JSON.stringify(
    values.json ? { ...results, beside, machine: machine(), minutes } : results,
    null,
    values.json ? undefined : 2,
  ),
);
process.exit(0);
