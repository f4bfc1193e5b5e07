import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';

/**
 * Ends the workflows that systems of this name left open. An intake of the leadership programme and somebody's part in it have
 * ids of their own day and person, not of the system: what one left open would be told what the next one does.
 */
export const endWorkflowsOf = async (address: string, namespace: string, name: string): Promise<void> => {
  const connection = await Connection.connect({ address });
  try {
    const { workflow } = new Client({ connection, namespace });
    const query = `TaskQueue STARTS_WITH '${name}-' AND ExecutionStatus = 'Running'`;
    for await (const { workflowId } of workflow.list({ query }))
      await workflow
        .getHandle(workflowId)
        .terminate('its system has stopped')
        .catch((error: unknown) => {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        });
  } finally {
    await connection.close();
  }
};
