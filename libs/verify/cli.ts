import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processOf, upcastersOf } from '../domain/registry.js';
import { openStore } from '../event-store/index.js';
import { kafkaSettingsFrom } from '../messaging/contract/kafka-settings.js';
import { topicsFrom } from '../messaging/topics.js';
import { operatorEnv } from '../stack/operator-env.js';
import { homeFrom } from '../stack/paths.js';
import { openVault, vaultKey } from '../vault/index.js';
import { connectEngine, invariants, verify, type Checked, type Deps } from './index.js';
import { linesOf } from './report.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    canary: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string', default: '60' },
  },
});

const chosen = () => {
  const names = values.only?.split(',') ?? invariants.map(({ name }) => name);
  const unknown = names.filter((name) => !invariants.some((one) => one.name === name));
  if (unknown.length)
    throw new Error(`Unknown: ${unknown.join()}. Name some of ${invariants.map((i) => i.name).join()}.`);
  return invariants.filter(({ name }) => names.includes(name));
};

const depsFrom = async (env: ReturnType<typeof operatorEnv>): Promise<Deps> => {
  const store = await openStore({
    databaseUrl: env.DATABASE_URL,
    upcastersOf,
    name: 'verify',
    readsAll: true,
  });
  const address = env['TEMPORAL_ADDRESS'];
  return {
    store,
    processOf,
    canaries: values.canary,
    waitMs: Number(values.wait) * 1_000,
    logs: join(homeFrom(env), 'logs'),
    ...(env['VAULT_KEY'] && { vault: openVault({ pool: store.pool, key: vaultKey(env) }) }),
    ...(env['KAFKA_BROKERS'] && { kafka: { settings: kafkaSettingsFrom(env, 'verify'), topics: topicsFrom(env) } }),
    ...(address && {
      workflows: await connectEngine(
        address,
        env['TEMPORAL_NAMESPACE'] || 'understudy',
        env['TEMPORAL_TASK_QUEUE'] || 'understudy',
      ),
    }),
  };
};

const run = async (): Promise<number> => {
  const which = chosen();
  const deps = await depsFrom(operatorEnv());
  const all: Checked[] = [];
  try {
    await deps.vault?.check();
    for await (const checked of verify(deps, which)) {
      all.push(checked);
      if (!values.json) console.log(linesOf(checked).join('\n'));
    }
  } finally {
    await deps.workflows?.close();
    await deps.store.close();
  }
  const found = all.reduce((sum, checked) => sum + checked.found, 0);
  if (values.json) {
    const findings = all.flatMap((checked) => checked.findings);
    console.log(JSON.stringify({ found, findings, invariants: all }, null, 2));
  } else console.log(found ? `${found} findings.` : 'Nothing found.');
  return found ? 1 : 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`Could not verify: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
