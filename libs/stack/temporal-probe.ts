import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import Long from 'long';

export const NAMESPACE = 'understudy';
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const DAYS_KEPT = 30;

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

const connected = async <T>(address: string, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = await Connection.connect({ address, connectTimeout: 2000 });
  try {
    return await connection.withDeadline(Date.now() + 5000, () => work(connection));
  } finally {
    await connection.close();
  }
};

/** True when the frontend at `address` answers. */
export const temporalAnswers = (address: string): Promise<boolean> =>
  connected(address, (connection) => connection.workflowService.getSystemInfo({})).then(
    () => true,
    () => false,
  );

const historyAnswers = async (connection: Connection): Promise<boolean> => {
  const execution = { workflowId: 'readiness' };
  return connection.workflowService.describeWorkflowExecution({ namespace: NAMESPACE, execution }).then(
    () => true,
    (error: unknown) => codeOf(error) === NOT_FOUND && !/namespace/i.test(String((error as Error).message)),
  );
};

/** True when workflows can be started in the namespace: history, matching and visibility answer for it. */
export const namespaceUsable = (address: string): Promise<boolean> =>
  connected(address, async (connection) => {
    const taskQueueType = proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW;
    const taskQueue = { name: 'readiness' };
    await connection.workflowService.describeTaskQueue({ namespace: NAMESPACE, taskQueue, taskQueueType });
    await connection.workflowService.listWorkflowExecutions({ namespace: NAMESPACE, pageSize: 1 });
    return historyAnswers(connection);
  }).catch(() => false);

/** Registers the namespace, with finished workflows kept for 30 days; nothing happens when it is there. */
export const registerNamespace = (address: string): Promise<void> =>
  connected(address, async (connection) => {
    await connection.workflowService
      .registerNamespace({
        namespace: NAMESPACE,
        workflowExecutionRetentionPeriod: temporalDays(DAYS_KEPT),
      })
      .catch((error: unknown) => {
        if (codeOf(error) !== ALREADY_EXISTS) throw error;
      });
  });

const temporalDays = (days: number) => ({ seconds: Long.fromNumber(days * 86_400) });
