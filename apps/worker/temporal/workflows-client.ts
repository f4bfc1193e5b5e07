import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import {
  advanced,
  clockMoved,
  known,
  workflowId,
  workflowType,
  type Follow,
  type Known,
  type Told,
} from '../../../workflows/contract.js';

/** What the followers ask of the workflow engine. */
export interface Workflows {
  /** Tells the workflow of a stream what is new, starting one where none runs; an empty list says "look". */
  advance(process: string, stream: string, events: readonly Told[], aheadMs?: number): Promise<void>;
  /** Tells a running workflow how far the trust's clock is ahead; one that does not run learns it when it starts. */
  moveClock(stream: string, aheadMs: number): Promise<void>;
  /** What the workflow of a stream knows; undefined when none was ever started or its history is gone. */
  known(stream: string): Promise<Known | undefined>;
  /** Rejects while the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const absent = (error: unknown): undefined => {
  if (error instanceof WorkflowNotFoundError) return undefined;
  throw error;
};

/** How long one call may take; a follower that is stopped waits no longer. */
const limitMs = 10_000;

/** Connects when it is first used, so that the worker starts while Temporal is down. */
export const connectWorkflows = (options: { address: string; namespace: string; taskQueue: string }): Workflows => {
  // Left alone, a broken channel waits up to two minutes before it tries again.
  const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2000 };
  const connection = Connection.lazy({ address: options.address, channelArgs });
  const { workflow } = new Client({ connection, namespace: options.namespace });
  const soon = <T>(call: () => Promise<T>) => connection.withDeadline(Date.now() + limitMs, call);
  return {
    advance: async (process, stream, events, aheadMs) => {
      const args: [Follow] = [{ stream }];
      await soon(() =>
        workflow.signalWithStart<(args: Follow) => Promise<unknown>, [readonly Told[], number?]>(
          workflowType(process),
          {
            taskQueue: options.taskQueue,
            workflowId: workflowId(stream),
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            args,
            signal: advanced,
            signalArgs: aheadMs === undefined ? [events] : [events, aheadMs],
          },
        ),
      );
    },
    moveClock: (stream, aheadMs) =>
      soon(() => workflow.getHandle(workflowId(stream)).signal(clockMoved, aheadMs)).catch(absent),
    known: (stream) => soon(() => workflow.getHandle(workflowId(stream)).query(known)).catch(absent),
    check: async () => {
      await connection.withDeadline(Date.now() + 3000, () =>
        connection.workflowService.describeNamespace({ namespace: options.namespace }),
      );
    },
    close: () => connection.close(),
  };
};
