import { requestRetry, requestSkip } from '../event-store/parking.js';
import type { Pool } from '../event-store/pool.js';
import { inTables, NotDone, type Act, type Outcome } from './log.js';

type By = Omit<Act, 'action' | 'subject'>;
export type ParkedSubject = Readonly<{ subscription: string; stream?: string | undefined }>;

const subjectOf = ({ subscription, stream }: ParkedSubject) => (stream ? `${subscription} ${stream}` : subscription);
const events = (count: number) => (count === 1 ? '1 event is' : `${count} events are`);

/** Asks the follower to handle what is parked again, in order; of every case when none is named. */
export const retryParked = (pool: Pool, by: By, parked: ParkedSubject): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'retry-parked', subject: subjectOf(parked) }, async (client) => {
    const asked = await requestRetry(client, parked.subscription, parked.stream);
    if (!asked) throw new NotDone('Nothing of that is parked any more.');
    return `${events(asked)} tried again, in order.`;
  });

/** Has the follower leave out the first parked event of a case for good, and go on with what waits behind it. */
export const skipParked = (
  pool: Pool,
  by: By & Readonly<{ reason: string }>,
  { subscription, stream, globalNo }: Readonly<{ subscription: string; stream: string; globalNo: number }>,
): Promise<Outcome> =>
  inTables(
    pool,
    { ...by, action: 'skip-parked', subject: `${subscription} ${stream} event ${globalNo}` },
    async (client) => {
      if (!(await requestSkip(client, { subscription, stream, globalNo, request: by.request })))
        throw new NotDone(
          `Event ${globalNo} is not the first that waits of ${stream}, or the follower has not come past it yet. Look again.`,
        );
      return `Event ${globalNo} is left out, and what waits behind it is tried.`;
    },
  );

export type SkippedEvent = Readonly<{
  subscription: string;
  stream: string;
  globalNo: number;
  error: string;
  reason: string;
  at: Date;
}>;

/** What was left out, the newest first. */
export const skippedEvents = async (pool: Pool, limit = 50): Promise<readonly SkippedEvent[]> => {
  const { rows } = await pool.query<SkippedEvent>(
    `select s.subscription, s.stream_id as stream, s.global_no as "globalNo", s.error, l.reason, s.at
     from skipped_events s join operations_log l using (request_id) order by s.at desc limit $1`,
    [limit],
  );
  return rows;
};
