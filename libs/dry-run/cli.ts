import { parseArgs } from 'node:util';
import { upcastersOf } from '../domain/registry.js';
import { openStore } from '../event-store/index.js';
import { localDate, plus, atLocalTime } from '../kernel/calendar.js';
import { instant, type LocalDate } from '../kernel/index.js';
import { loadPacks } from '../policy-packs/index.js';
import { dryRun } from './index.js';
import { linesOf } from './report.js';

const usage =
  'Say: npm run dry-run -- --from demo-trust.v4 --to demo-trust.v5 [--since 2026-01-01] [--json]; without --since it is the last year.';
const packNamed = (name: string | undefined) => {
  const [, id, version] = /^([a-z0-9][a-z0-9-]*)\.v(\d+)$/.exec(name ?? '') ?? [];
  if (!id || !version) throw new Error(usage);
  return loadPacks(process.env['POLICY_PACKS'] || undefined).get(id, Number(version));
};
const dayOr = (day: string | undefined): LocalDate => {
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(usage);
  return (day as LocalDate | undefined) ?? plus(localDate(instant(Date.now())), '-P1Y');
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, since: { type: 'string' }, json: { type: 'boolean' } },
  });
  const databaseUrl = process.env['DATABASE_URL'];
  const [from, to] = [packNamed(values.from), packNamed(values.to)];
  const since = dayOr(values.since);
  if (!databaseUrl) throw new Error('DATABASE_URL is not set. Give the address of the event store.');
  const store = await openStore({ databaseUrl, upcastersOf, name: 'dry-run', readsAll: true });
  try {
    const report = await dryRun(store, { from: from.rules, to: to.rules, since: atLocalTime(since, '00:00') });
    console.log(values.json ? JSON.stringify(report, null, 2) : linesOf(report, { from, to, since }).join('\n'));
  } finally {
    await store.close();
  }
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
