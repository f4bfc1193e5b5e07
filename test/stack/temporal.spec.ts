import { Connection } from '@temporalio/client';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { postgresUrl, withClient } from '#libs/stack/postgres.js';
import { NAMESPACE } from '#libs/stack/temporal-probe.js';
import { waitUntil } from '#libs/stack/wait.js';
import { ownServices } from './support.js';

const { home, ports, postgres, temporal, env } = ownServices({
  postgres: 24632,
  temporal: 24433,
  kafka: 24292,
  kafkaController: 24293,
});
const open: Connection[] = [];
const connection = async () => {
  const made = await Connection.connect({ address: env.TEMPORAL_ADDRESS });
  open.push(made);
  return made.workflowService;
};
const begin = async (workflowId: string) =>
  (await connection()).startWorkflowExecution({
    namespace: NAMESPACE,
    workflowId,
    requestId: workflowId,
    workflowType: { name: 'nobodyRunsIt' },
    taskQueue: { name: 'nobody' },
  });
const find = async (workflowId: string) =>
  (await connection()).describeWorkflowExecution({ namespace: NAMESPACE, execution: { workflowId } });

beforeAll(async () => {
  await postgres.start();
  await temporal.start();
}, 900_000);
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

test('the namespace keeps finished workflows for 30 days', async () => {
  const { config } = await (await connection()).describeNamespace({ namespace: NAMESPACE });
  expect(config?.workflowExecutionRetentionTtl?.seconds?.toString()).toBe(String(30 * 86_400));
});

test('workflows outlive kill -9 of Temporal and of the Postgres beneath it', async () => {
  await begin('kept');
  temporal.kill('SIGKILL');
  postgres.kill('SIGKILL');
  expect(await waitUntil(() => temporal.pid() === undefined && postgres.pid() === undefined, 20_000)).toBe(true);
  await Promise.all([temporal.start(), postgres.start()]);
  expect((await find('kept')).workflowExecutionInfo?.execution?.workflowId).toBe('kept');
}, 240_000);

test('with its databases deleted it starts empty and usable', async () => {
  await begin('forgotten');
  await temporal.stop();
  await withClient(postgresUrl({ home, port: ports.postgres }, 'postgres'), async (client) => {
    await client.query('drop database temporal with (force)');
    await client.query('drop database temporal_visibility with (force)');
  });
  await temporal.start();
  await expect(find('forgotten')).rejects.toThrow(/not found/);
  await expect(begin('afresh')).resolves.toMatchObject({ started: true });
}, 240_000);
