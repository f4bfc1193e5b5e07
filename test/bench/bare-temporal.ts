import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { median, rate, round } from './measure.js';
import type { bareProcess } from './bare-workflow.js';
import type { Say } from './results.js';

/** Bare Temporal doing the same with updates: started, completed three times by "people", ended. Resolves with processes a second. */
export const benchBareTemporal = async (address: string, say: Say): Promise<number> => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const taskQueue = `bare-${randomUUID()}`;
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection, namespace: 'understudy' });
  const worker = await Worker.create({
    connection: native,
    namespace: 'understudy',
    taskQueue,
    workflowsPath: fileURLToPath(new URL('./bare-workflow.js', import.meta.url)),
  });
  const rates = await worker.runUntil(async () => {
    const one = async () => {
      const handle = await workflow.start<typeof bareProcess>('bareProcess', {
        taskQueue,
        workflowId: `bare-${randomUUID()}`,
      });
      for (const by of ['slt', 'hr', 'head']) await handle.executeUpdate('complete', { args: [by] });
    };
    await rate(16, 4, one);
    return [await rate(16, 8, one), await rate(16, 8, one), await rate(16, 8, one)];
  });
  await Promise.all([connection.close(), native.close()]);
  say(`bare Temporal at 16: ${rates.map((r) => round(r, 1)).join(', ')} processes a second`);
  return round(median(rates), 1);
};
