import { Client, Connection, WorkflowNotFoundError, type WorkflowExecutionDescription } from '@temporalio/client';
import {
  advanced,
  known,
  workflowId,
  workflowType,
  type Follow,
  type Known,
  type Told,
} from '../../../../../workflows/contract.js';
import type { OperationsSettings } from '../settings.js';
import { failureText } from './failure-text.js';

/** Something of a workflow that is tried again and again. */
export type Trouble = Readonly<{ what: string; attempts: number; failure: string }>;
export type RunOfCase = Readonly<{
  runs: boolean;
  status: string;
  startedAt: Date;
  events: number;
  troubles: readonly Trouble[];
}>;

/** What the pages for operators ask of Temporal. */
export interface WorkflowEngine {
  /** The newest run of a case's workflow; undefined where there never was one, or its history is gone. */
  run(stream: string): Promise<RunOfCase | undefined>;
  /** Why its newest run failed at last, or its last workflow task; undefined where nothing failed. */
  lastFailure(stream: string): Promise<string | undefined>;
  known(stream: string): Promise<Known | undefined>;
  /** Ids of running workflows on our task queue, at most so many. */
  running(most: number): Promise<readonly string[]>;
  /** Tells the workflow to look at its stream, starting one where none runs. */
  look(process: string, stream: string): Promise<void>;
  /** Ends the workflow where one runs, and starts it again from the log. */
  restart(process: string, stream: string, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** Tried so often, it does not heal by itself. */
export const tooOften = 3;
const limitMs = 8000;
const absent = (error: unknown): undefined => {
  if (error instanceof WorkflowNotFoundError) return undefined;
  throw error;
};

const troublesOf = ({ raw }: WorkflowExecutionDescription): readonly Trouble[] => {
  const task = raw.pendingWorkflowTask;
  const activities = (raw.pendingActivities ?? []).map((one) => ({
    what: `activity ${one.activityType?.name ?? ''}`,
    attempts: one.attempt ?? 1,
    failure: failureText(one.lastFailure),
  }));
  const own = { what: 'workflow task', attempts: task?.attempt ?? 0, failure: '' };
  return [own, ...activities].filter(({ attempts }) => attempts >= tooOften);
};

/** Connects when it is first used, so that pages work while Temporal is down and say so. */
export const connectEngine = ({
  address,
  namespace,
  taskQueue,
}: NonNullable<OperationsSettings['temporal']>): WorkflowEngine => {
  const connection = Connection.lazy({
    address,
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2000 },
  });
  const { workflow } = new Client({ connection, namespace });
  const soon = <T>(call: () => Promise<T>) => connection.withDeadline(Date.now() + limitMs, call);
  const handle = (stream: string) => workflow.getHandle(workflowId(stream));
  const look = async (process: string, stream: string) => {
    const args: [Follow] = [{ stream }];
    await soon(() =>
      workflow.signalWithStart<(args: Follow) => Promise<unknown>, [readonly Told[], number?]>(workflowType(process), {
        taskQueue,
        workflowId: workflowId(stream),
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        args,
        signal: advanced,
        signalArgs: [[]],
      }),
    );
  };
  return {
    look,
    run: async (stream) => {
      const described = await soon(() => handle(stream).describe()).catch(absent);
      return (
        described && {
          runs: described.status.name === 'RUNNING',
          status: described.status.name.toLowerCase().replaceAll('_', ' '),
          startedAt: described.startTime,
          events: described.historyLength,
          troubles: troublesOf(described),
        }
      );
    },
    lastFailure: async (stream) => {
      const { history } = await soon(() =>
        connection.workflowService.getWorkflowExecutionHistoryReverse({
          namespace,
          execution: { workflowId: workflowId(stream) },
          maximumPageSize: 20,
        }),
      );
      for (const event of history?.events ?? []) {
        const failed = event.workflowExecutionFailedEventAttributes ?? event.workflowTaskFailedEventAttributes;
        if (failed) return failureText(failed.failure) || 'without a message';
      }
      return undefined;
    },
    known: (stream) => soon(() => handle(stream).query(known)).catch(absent),
    running: async (most) => {
      const ids: string[] = [];
      const query = `ExecutionStatus = 'Running' and TaskQueue = '${taskQueue}'`;
      for await (const one of workflow.list({ query, pageSize: Math.min(most, 1000) })) {
        ids.push(one.workflowId);
        if (ids.length >= most) break;
      }
      return ids;
    },
    restart: async (process, stream, reason) => {
      await soon(() => handle(stream).terminate(reason)).catch(absent);
      await look(process, stream);
    },
    close: () => connection.close(),
  };
};
