import type { Pool } from '../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../kernel/index.js';

/** One notice for one person, with what stands in the tables about it when it is about to be sent. */
export type Delivery = Readonly<{
  key: string;
  recipient: StaffId;
  attempts: number;
  refusals: number;
  whileOpen: boolean;
  stream: StreamId;
  reason: string;
  kind: string;
  task: string | undefined;
  /** Its task is open. */
  open: boolean;
  /** Older than mail is kept trying. */
  stale: boolean;
  /** Undefined: the case is not there. */
  title: string | undefined;
  school: SchoolId;
  /** Of the open task; otherwise what the notice names. */
  by: Instant | undefined;
  clause: string | undefined;
}>;
type Row = { [K in keyof Delivery]: Delivery[K] | null } & { by: Date | null };

/** After so many days mail is given up, as mail servers do (RFC 5321, 4.5.4.1). */
const givenUpAfter = '5 days';

// A statement by itself: no transaction stays open while mail is sent, since one that has written holds back the sequencer.
const take = `with due as (
    select key, recipient from notice_deliveries where status = 'pending' and next_try_at <= now()
    order by next_try_at limit $1 for update skip locked),
  taken as (
    update notice_deliveries d set attempts = d.attempts + 1, next_try_at = now() + make_interval(secs => $2::float8 / 1000)
    from due where d.key = due.key and d.recipient = due.recipient returning d.*)
  select d.key, d.recipient, d.attempts, d.refusals, d.while_open as "whileOpen", n.stream_id as stream, n.reason, n.kind, n.task,
    t.task_key is not null as open, n.created_at < now() - interval '${givenUpAfter}' as stale, c.title, c.school_id as school,
    coalesce(t.due_at, n.by_at) as by, t.clause
  from taken d join notices n on n.key = d.key left join cases c on c.stream_id = n.stream_id
    left join tasks t on t.stream_id = n.stream_id and t.task_key = n.task
  order by d.key, d.recipient`;

/** Takes up to `limit` deliveries that are due; nobody else takes them for `leaseMs`, whatever becomes of this process. */
export const takeDue = async (pool: Pool, limit: number, leaseMs: number): Promise<readonly Delivery[]> => {
  const { rows } = await pool.query<Row>({ name: 'take-due-notices', text: take, values: [limit, leaseMs] });
  return rows.map((row) => {
    const known = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined]));
    return { ...known, by: row.by ? instant(row.by.getTime()) : undefined } as Delivery;
  });
};

export type Ended = 'sent' | 'failed' | 'no-address' | 'left' | 'closed' | 'too-late';
type Which = Pick<Delivery, 'key' | 'recipient' | 'attempts'>;

/** What became of a delivery, for good. */
export const end = async (pool: Pool, { key, recipient }: Which, status: Ended, why?: string): Promise<void> => {
  await pool.query({
    name: 'end-notice',
    text: `update notice_deliveries set status = $3, last_error = $4, sent_at = case when $3 = 'sent' then now() end,
      refusals = refusals + case when $3 = 'failed' then 1 else 0 end
      where key = $1 and recipient = $2 and status = 'pending'`,
    values: [key, recipient, status, why],
  });
};

/** Leaves a delivery for later; whoever has taken it since is not disturbed. */
export const postpone = async (
  pool: Pool,
  { key, recipient, attempts }: Which,
  { waitMs, why, refused = false }: Readonly<{ waitMs: number; why: string; refused?: boolean }>,
): Promise<void> => {
  await pool.query({
    name: 'postpone-notice',
    text: `update notice_deliveries set next_try_at = now() + make_interval(secs => $4::float8 / 1000), last_error = $5, refusals = refusals + $6
      where key = $1 and recipient = $2 and attempts = $3 and status = 'pending'`,
    values: [key, recipient, attempts, waitMs, why, refused ? 1 : 0],
  });
};

/** Gives a delivery back as it was, untried. */
export const giveBack = async (pool: Pool, { key, recipient, attempts }: Which): Promise<void> => {
  await pool.query({
    name: 'give-back-notice',
    text: `update notice_deliveries set next_try_at = now(), attempts = attempts - 1
      where key = $1 and recipient = $2 and attempts = $3 and status = 'pending'`,
    values: [key, recipient, attempts],
  });
};
