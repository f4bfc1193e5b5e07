import { inTransaction, type Connection, type Pool } from '../event-store/pool.js';
import type { Action } from './actions.js';

/** What an operator does, once: `request` is the id of the confirmation. `subject` and `reason` name nobody. */
export type Act = Readonly<{
  request: string;
  /** A person's id, or `shell`. */
  actor: string;
  action: Action;
  subject: string;
  reason?: string | undefined;
}>;
/** What came of it; `repeated` when it had been asked for before, and was not done again. */
export type Outcome = Readonly<{ result: string; repeated: boolean }>;

/** Why something was not done, in words for the operator; it changed nothing. */
export class NotDone extends Error {}

const begin = async (db: Pick<Connection, 'query'>, { request, actor, action, subject, reason }: Act) =>
  (
    await db.query(
      `insert into operations_log (request_id, actor, action, subject, reason) values ($1, $2, $3, $4, $5) on conflict (request_id) do nothing`,
      [request, actor, action, subject, reason],
    )
  ).rowCount === 1;

const end = (db: Pick<Connection, 'query'>, request: string, status: 'done' | 'failed', result: string) =>
  db.query('update operations_log set status = $2, result = $3, ended_at = clock_timestamp() where request_id = $1', [
    request,
    status,
    result,
  ]);

const underWay = 'This was asked for before and has not ended. Look at the log of operations before you ask again.';
const earlier = async (db: Pick<Connection, 'query'>, { request, actor, action, subject }: Act): Promise<Outcome> => {
  const { rows } = await db.query<{ status: string; result: string | null; same: boolean }>(
    `select status, result, actor = $2 and action = $3 and subject = $4 as same from operations_log where request_id = $1`,
    [request, actor, action, subject],
  );
  if (!rows[0]?.same) throw new NotDone('This page was used for something else. Open it again.');
  if (rows[0].status === 'failed') throw new NotDone(rows[0].result ?? 'It failed.');
  return { result: rows[0].result ?? underWay, repeated: true };
};

/** Does something to tables, in one transaction with its line in the log. Throws NotDone, and then there is no line. */
export const inTables = (pool: Pool, act: Act, work: (client: Connection) => Promise<string>): Promise<Outcome> =>
  inTransaction(pool, async (client) => {
    if (!(await begin(client, act))) return earlier(client, act);
    const result = await work(client);
    await end(client, act.request, 'done', result);
    return { result, repeated: false };
  });

/**
 * Does something outside the tables: its line is there before it begins, and says afterwards what came of it. A line that stays
 * `begun` was broken off.
 */
export const elsewhere = async (pool: Pool, act: Act, work: () => Promise<string>): Promise<Outcome> => {
  if (!(await begin(pool, act))) return earlier(pool, act);
  try {
    const result = await work();
    await end(pool, act.request, 'done', result);
    return { result, repeated: false };
  } catch (error) {
    const why = error instanceof NotDone ? error.message : `It failed: ${(error as Error).message}`;
    await end(pool, act.request, 'failed', why.slice(0, 500));
    throw error;
  }
};

export type LogLine = Readonly<{
  id: number;
  at: Date;
  actor: string;
  action: Action;
  subject: string;
  reason: string | null;
  status: 'begun' | 'done' | 'failed';
  result: string | null;
}>;

/** The log of operations, the newest first; `before` is the id of the last line of the page before. */
export const readLog = async (
  pool: Pool,
  { before, limit = 50 }: Readonly<{ before?: number | undefined; limit?: number }> = {},
): Promise<readonly LogLine[]> => {
  const { rows } = await pool.query<LogLine>(
    `select id, at, actor, action, subject, reason, status, result from operations_log
     where $1::bigint is null or id < $1 order by id desc limit $2`,
    [before, limit],
  );
  return rows;
};
