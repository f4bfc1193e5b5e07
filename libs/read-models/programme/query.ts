import type { EventStore } from '../../event-store/index.js';
import type { StaffId, StreamId } from '../../kernel/index.js';
import type { Appointed } from '../../succession/programme.js';
import { staysOf, stayTypes, type Stay, type StayFact } from '../../succession/stays.js';

type Store = Pick<EventStore, 'pool'>;
type Row = Readonly<{ stream: StreamId; facts: readonly StayFact[] }>;

/** Everybody’s time on the programme, from the facts of their files. */
export const staysNow = async ({ pool }: Store): Promise<readonly Stay[]> => {
  const { rows } = await pool.query<Row>({
    name: 'programme-stays',
    text: `select stream_id as stream, json_agg(json_build_object('type', type, 'data', data) order by version) as facts
      from events where type in (${stayTypes.map((type) => `'${type}'`).join(', ')})
        and stream_id like 'ldp-participation-%' group by stream_id order by stream_id`,
  });
  return rows.flatMap(({ facts }) => staysOf(facts));
};

/** The appointments of these people, as they stand now. */
export const appointmentsOf = async ({ pool }: Store, people: readonly StaffId[]): Promise<readonly Appointed[]> => {
  const { rows } = await pool.query<Appointed>({
    name: 'programme-appointments',
    text: `select staff_id as staff, starts_on::text as "startsOn", voided from appointments where staff_id = any($1)`,
    values: [people],
  });
  return rows;
};
