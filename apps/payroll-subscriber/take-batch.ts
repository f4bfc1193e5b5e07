import pg from 'pg';
import { readMessage, type IncomingMessage } from '#libs/messaging/contract/index.js';
import { inTransaction } from './database.js';
import { keepDeadLetter } from './dead-letter.js';
import { recordMessage } from './record-message.js';

export type Outcome = 'recorded' | 'repeated' | 'dead-letter';

const bury = async (client: pg.ClientBase, incoming: IncomingMessage, reason: string): Promise<Outcome> =>
  (await keepDeadLetter(client, incoming, reason)) ? 'dead-letter' : 'repeated';

const take = async (client: pg.ClientBase, incoming: IncomingMessage): Promise<Outcome> => {
  const read = readMessage(incoming);
  if (read.ok) return (await recordMessage(client, read.value)) ? 'recorded' : 'repeated';
  return bury(client, incoming, read.reason);
};

/** Classes 22 and 23: the database works, and will never take this value. */
const neverFits = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');

/**
 * Takes a batch in, with what it needs to know it again, in one transaction; answers what became of each message. Rejects
 * while the database can't be reached, and then nothing has changed: the batch comes again.
 */
export const takeBatch = async (pool: pg.Pool, batch: readonly IncomingMessage[]): Promise<readonly Outcome[]> => {
  try {
    return await inTransaction(pool, async (client) => {
      const outcomes: Outcome[] = [];
      for (const incoming of batch) outcomes.push(await take(client, incoming));
      return outcomes;
    });
  } catch (error) {
    if (!neverFits(error)) throw error;
    const [only] = batch;
    if (only && batch.length === 1) return [await inTransaction(pool, (client) => bury(client, only, error.message))];
    // One of them is to blame: each by itself, in order, so that it can't hold up the rest.
    const outcomes: Outcome[] = [];
    for (const one of batch) outcomes.push(...(await takeBatch(pool, [one])));
    return outcomes;
  }
};
