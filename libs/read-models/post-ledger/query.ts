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

/** Every stretch of every post, or of those of one school, that has a day in a period, as known at an instant. */
export const stretchesIn = async (
  pool: Pick<Pool, 'query'>,
  { from, to, school }: Days & Readonly<{ school?: SchoolId }>,
  knownAt: Instant,
): Promise<readonly Stretch[]> => {
  const { rows } = await pool.query<Row>({
    name: school ? 'ledger-of-school' : 'ledger-of-trust',
    text: list(
      `(to_date is null or to_date >= $2::date) and ($3::date is null or from_date <= $3::date)${school ? ' and school_id = $4' : ''}`,
    ),
    values: [knownAt, from, to, ...(school ? [school] : [])],
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
