import { inTransaction, type Connection } from '../../event-store/index.js';
import { ordered, type OrderedRow, type UpcastersOf } from '../../event-store/rows.js';
import { appointmentRow } from '../../read-models/appointment-register/project.js';
import { projectorName } from '../../read-models/projector.js';
import { differing } from '../canonical.js';
import type { Fault, Invariant } from '../invariant.js';

type Row = Readonly<Record<string, unknown>>;
/** What the log says of one appointment: each revision, and the newest that the projector has passed. */
type Said = { readonly revisions: Map<number, Row>; passed: number };

const eventsSql = `select o.global_no as "globalNo", e.stream_id as stream, e.version, e.event_id as "eventId", e.type, e.schema, e.data, e.metadata, e.at
  from event_order o join events e using (stream_id, version)
  where e.type in ('AppointmentMade', 'AppointmentAmended', 'AppointmentVoided') order by o.global_no`;

const saidBy = async (client: Connection, upcastersOf: UpcastersOf): Promise<ReadonlyMap<string, Said>> => {
  const { rows: at } = await client.query<{ n: number }>('select checkpoint as n from subscriptions where name = $1', [
    projectorName,
  ]);
  const { rows } = await client.query<OrderedRow>(eventsSql);
  const said = new Map<string, Said>();
  for (const stored of rows) {
    const row = appointmentRow(ordered(stored, upcastersOf));
    if (!row) continue;
    const one = said.get(row.appointment_id) ?? { revisions: new Map<number, Row>(), passed: 0 };
    one.revisions.set(row.revision, row);
    if (stored.globalNo <= (at[0]?.n ?? 0)) one.passed = Math.max(one.passed, row.revision);
    said.set(row.appointment_id, one);
  }
  return said;
};

const wrong = (said: Said | undefined, row: Row | undefined): string | undefined => {
  const revision = (row?.['revision'] as number | undefined) ?? 0;
  if (revision < (said?.passed ?? 0)) return row ? `shows revision ${revision} of ${said!.passed}` : 'is missing';
  if (!row) return undefined; // the projector has yet to come to it
  const event = said?.revisions.get(revision);
  if (!event) return 'has no event in the log';
  const columns = differing(event, row);
  return columns.length ? `differs from its event in ${columns.join(', ')}` : undefined;
};

/** Who was appointed to what is what the log says, as far as its projector has come. */
export const appointments: Invariant = {
  name: 'appointments',
  says: 'the appointment register holds the newest revision of each appointment',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { said, rows } = await inTransaction(store.pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const held = await client.query<Row>('select *, starts_on::text as starts_on from appointments');
      return { said: await saidBy(client, store.upcastersOf), rows: held.rows };
    });
    const held = new Map(rows.map((row) => [row['appointment_id'] as string, row]));
    seen(held.size);
    for (const id of new Set([...said.keys(), ...held.keys()])) {
      const what = wrong(said.get(id), held.get(id));
      if (what) yield { subject: `appointment ${id}`, what, repair: 'npm run rebuild -- --read-model appointments' };
    }
  },
};
