import type { Pool } from '../pool.js';

/** A key that waits: its first event's error, how often that was tried, and how much waits with it. */
export type ParkedKey = Readonly<{
  subscription: string;
  stream: string;
  events: number;
  first: number;
  error: string;
  attempts: number;
  requested: boolean;
  /** Its first event is to be left out. */
  skipping: boolean;
}>;

export const listParked = async (
  pool: Pool,
  of: { subscription?: string | undefined; stream?: string | undefined } = {},
): Promise<readonly ParkedKey[]> => {
  const { rows } = await pool.query<ParkedKey>(
    `select subscription, stream_id as stream, count(*)::int as events, min(global_no) as first,
       (array_agg(error order by global_no))[1] as error, (array_agg(attempts order by global_no))[1] as attempts, bool_or(retry_requested) as requested,
       bool_or(skip_requested is not null) as skipping
     from parked where ($1::text is null or subscription = $1) and ($2::text is null or stream_id = $2) group by 1, 2 order by 1, 4`,
    [of.subscription ?? null, of.stream ?? null],
  );
  return rows;
};

const one = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** One line for a reader: which key, why, and what to say once it is repaired. */
export const describe = ({ subscription, stream, events, first, error, attempts, requested }: ParkedKey): string =>
  [
    `${subscription} ${stream}: ${one(events, 'event')} from number ${first}, tried ${one(attempts, 'time')}${requested ? ', to be tried again' : ''}: ${error}`,
    `  npm run unpark -- --subscription ${subscription} --stream ${stream}`,
  ].join('\n');
