import type { Pool } from '../../event-store/pool.js';
import {
  instant,
  type Holding,
  type Instant,
  type LocalDate,
  type PostId,
  type SchoolId,
  type StaffId,
} from '../../kernel/index.js';

/** A stretch in which somebody holds a post, and when the ledger knew of it: from one instant on and, once corrected, before another. */
export type Stretch = Holding & Readonly<{ recordedAt: Instant; supersededAt: Instant | null }>;
/** Days, both included; without the last one open-ended. */
export type Days = Readonly<{ from: LocalDate; to?: LocalDate }>;

type Row = Readonly<{ data: Holding; recordedAt: Date; supersededAt: Date | null }>;
const stretch = ({ data, recordedAt, supersededAt }: Row): Stretch => ({
  ...data,
  recordedAt: instant(recordedAt.getTime()),
  supersededAt: supersededAt && instant(supersededAt.getTime()),
});

const known = `kind = 'holding' and recorded_at <= $1::timestamptz and (superseded_at is null or superseded_at > $1::timestamptz)`;
const list = (which: string) => `select data, recorded_at as "recordedAt", superseded_at as "supersededAt" from ledger
  where ${known} and ${which} order by from_date, stream_id, row_key, version`;

/** Who holds a post on a day, or holds it and is away, as known at an instant. */
export const holdersOn = async (
  pool: Pick<Pool, 'query'>,
  post: PostId,
  day: LocalDate,
  knownAt: Instant,
): Promise<readonly Stretch[]> => {
  const { rows } = await pool.query<Row>({
    name: 'ledger-holders-on',
    text: list('post_id = $2 and from_date <= $3::date and (to_date is null or to_date >= $3::date)'),
    values: [knownAt, post, day],
  });
  return rows.map(stretch);
};

/** Every stretch of every post, or of those of some schools, that has a day in a period, as known at an instant. */
export const stretchesIn = async (
  pool: Pick<Pool, 'query'>,
  { from, to, schools }: Days & Readonly<{ schools?: readonly SchoolId[] }>,
  knownAt: Instant,
): Promise<readonly Stretch[]> => {
  const { rows } = await pool.query<Row>({
    name: schools ? 'ledger-of-schools' : 'ledger-of-trust',
    text: list(
      `(to_date is null or to_date >= $2::date) and ($3::date is null or from_date <= $3::date)${schools ? ' and school_id = any($4)' : ''}`,
    ),
    values: [knownAt, from, to, ...(schools ? [schools] : [])],
  });
  return rows.map(stretch);
};

/** Every stretch in which a person holds a post, past and to come, as known at an instant. */
export const stretchesOf = async (
  pool: Pick<Pool, 'query'>,
  staff: StaffId,
  knownAt: Instant,
): Promise<readonly Stretch[]> => {
  const { rows } = await pool.query<Row>({
    name: 'ledger-of-person',
    text: list('staff_id = $2'),
    values: [knownAt, staff],
  });
  return rows.map(stretch);
};

/** Every stretch of some posts that has begun by a day, and every post that some people hold on it, as known at an instant. */
export const stretchesAround = async (
  pool: Pick<Pool, 'query'>,
  { posts, staff, on }: Readonly<{ posts: readonly PostId[]; staff: readonly StaffId[]; on: LocalDate }>,
  knownAt: Instant,
): Promise<readonly Stretch[]> => {
  const { rows } = await pool.query<Row>({
    name: 'ledger-around',
    text: list(
      `from_date <= $2::date and (post_id = any($3) or (staff_id = any($4) and (to_date is null or to_date >= $2::date)))`,
    ),
    values: [knownAt, on, posts, staff],
  });
  return rows.map(stretch);
};
