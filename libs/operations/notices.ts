import type { Pool } from '../event-store/pool.js';
import { inTables, NotDone, type Act, type Outcome } from './log.js';

/** A notice for one person: ids, never its text. */
export type SentNotice = Readonly<{
  key: string;
  recipient: string;
  stream: string;
  reason: string;
  kind: string;
  status: string;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  nextTryAt: Date;
  sentAt: Date | null;
}>;
/** What has not arrived: waiting after a try that failed, or given up. */
export const troubled = ['failing', 'failed', 'no-address', 'too-late', 'left', 'skipped'] as const;
/** What an operator can have sent again once the cause is put right. */
export const sendable = ['failed', 'no-address', 'skipped'] as const;

const columns = `d.key, d.recipient, n.stream_id as stream, n.reason, n.kind,
  case when d.status = 'pending' and d.last_error is not null then 'failing' else d.status end as status, d.attempts,
  d.last_error as "lastError", n.created_at as "createdAt", d.next_try_at as "nextTryAt", d.sent_at as "sentAt"`;

/** Notices by person, the newest first: those in trouble, or all; `before` is when the last of the page before was made. */
export const readNotices = async (
  pool: Pool,
  { all = false, before, limit = 50 }: Readonly<{ all?: boolean; before?: Date | undefined; limit?: number }> = {},
): Promise<readonly SentNotice[]> => {
  const { rows } = await pool.query<SentNotice>(
    `select * from (select ${columns} from notice_deliveries d join notices n using (key)) x
     where ($1 or status = any($2)) and ($3::timestamptz is null or "createdAt" < $3) order by "createdAt" desc, key, recipient limit $4`,
    [all, troubled, before, limit],
  );
  return rows;
};

/** How many notices wait though no mail server was tried, and when one was sent last: many and none lately mean that none is being sent. */
export type Silence = Readonly<{ waiting: number; since: Date | null }>;
const many = 5;

/** Whether notices wait without one being sent: at least five that were never tried, an hour or more old, and none sent in the last hour. */
export const silentNotices = async (pool: Pool): Promise<Silence | undefined> => {
  const { rows } = await pool.query<Silence & Readonly<{ lately: boolean }>>(
    `select count(*) filter (where d.status = 'pending' and d.attempts = 0 and n.created_at < now() - interval '1 hour')::int as waiting,
       max(d.sent_at) as since, coalesce(max(d.sent_at) > now() - interval '1 hour', false) as lately
     from notice_deliveries d join notices n using (key)`,
  );
  const { waiting, since, lately } = rows[0]!;
  return waiting >= many && !lately ? { waiting, since } : undefined;
};

export type NoticeCounts = Readonly<{ waiting: number; failing: number; failed: number; oldestWaitingSeconds: number }>;

/** How the sending of notices stands. */
export const countNotices = async (pool: Pool): Promise<NoticeCounts> => {
  const { rows } = await pool.query<NoticeCounts>(
    `select count(*) filter (where status = 'pending')::int as waiting,
       count(*) filter (where status = 'pending' and last_error is not null)::int as failing,
       count(*) filter (where status in ('failed', 'no-address'))::int as failed,
       coalesce(extract(epoch from now() - min(next_try_at) filter (where status = 'pending' and next_try_at < now())), 0)::float8 as "oldestWaitingSeconds"
     from notice_deliveries where status <> 'sent'`,
  );
  return rows[0]!;
};

type By = Omit<Act, 'action' | 'subject'>;
type Which = Readonly<{ key: string; recipient: string }>;
const subjectOf = ({ key, recipient }: Which) => `${key} for ${recipient}`;

/** Has a notice that was given up sent again, under the same Message-ID. */
export const retryNotice = (pool: Pool, by: By, which: Which): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'retry-notice', subject: subjectOf(which) }, async (client) => {
    const { rowCount } = await client.query(
      `update notice_deliveries set status = 'pending', refusals = 0, next_try_at = now(), last_error = null
       where key = $1 and recipient = $2 and status = any($3)`,
      [which.key, which.recipient, sendable],
    );
    if (!rowCount)
      throw new NotDone('That notice waits already, was sent, or can’t be sent again. Look at it once more.');
    return 'It is sent with the next turn of the sender.';
  });

/** Gives up a notice that waits, for one person. */
export const skipNotice = (pool: Pool, by: By & Readonly<{ reason: string }>, which: Which): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'skip-notice', subject: subjectOf(which) }, async (client) => {
    const { rowCount } = await client.query(
      `update notice_deliveries set status = 'skipped' where key = $1 and recipient = $2 and status = 'pending'`,
      [which.key, which.recipient],
    );
    if (!rowCount) throw new NotDone('That notice does not wait any more.');
    return 'It is not sent.';
  });
