import type { Pool } from '#libs/event-store/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { elsewhere, NotDone, type Act, type Outcome } from '#libs/operations/log.js';
import type { WorkflowEngine } from './engine.js';

type By = Omit<Act, 'action' | 'subject'>;

const openCase = async (pool: Pool, stream: string): Promise<string> => {
  const process = processOfCase(stream);
  const { rowCount } = await pool.query('select from cases where stream_id = $1 and open', [stream]);
  if (!process || !rowCount) throw new NotDone('There is no open case of that id, so it needs no workflow.');
  return process.name;
};

/** Tells the workflow of an open case to look at its stream; one that does not run is started. */
export const nudge = (pool: Pool, engine: WorkflowEngine, by: By, stream: string): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'nudge-workflow', subject: stream }, async () => {
    await engine.look(await openCase(pool, stream), stream);
    return 'It was told to look; where none ran, one was started.';
  });

/** Ends the workflow of an open case and starts it again from the log, which has everything that it needs. */
export const restart = (
  pool: Pool,
  engine: WorkflowEngine,
  by: By & Readonly<{ reason: string }>,
  stream: string,
): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'restart-workflow', subject: stream }, async () => {
    await engine.restart(await openCase(pool, stream), stream, `An operator restarted it: request ${by.request}`);
    return 'It was ended and started again from the log.';
  });
