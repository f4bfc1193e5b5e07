import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';

/** What a workflow answers about itself (`known` of workflows/contract.ts). */
export type Known = Readonly<{
  version: number;
  state: unknown;
  busy: number;
  stuck?: Readonly<{ command: string; refusal: string; version: number; asked: number }>;
}>;
export const knownQuery = 'known';

/** What `verify` asks of Temporal. A workflow bears the id of its stream. */
export interface WorkflowEngine {
  /** Ids of all that run on this installation's task queue. */
  running(): AsyncIterable<string>;
  isRunning(id: string): Promise<boolean>;
  /** Rejects when nobody answers within ten seconds. */
  known(id: string): Promise<Known>;
  /** Its history; undefined when it is gone. */
  history(id: string): Promise<unknown>;
  close(): Promise<void>;
}

const absent = (error: unknown): undefined => {
  if (error instanceof WorkflowNotFoundError) return undefined;
  throw error;
};

export const connectEngine = async (address: string, namespace: string, taskQueue: string): Promise<WorkflowEngine> => {
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  const { workflow } = new Client({ connection, namespace });
  return {
    running: async function* () {
      for await (const { workflowId } of workflow.list({
        query: `ExecutionStatus = 'Running' and TaskQueue = '${taskQueue}'`,
      }))
        yield workflowId;
    },
    isRunning: async (id) => (await workflow.getHandle(id).describe().catch(absent))?.status.name === 'RUNNING',
    known: (id) => connection.withDeadline(Date.now() + 10_000, () => workflow.getHandle(id).query<Known>(knownQuery)),
    history: (id) => workflow.getHandle(id).fetchHistory().catch(absent),
    close: () => connection.close(),
  };
};
