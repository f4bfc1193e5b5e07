import { inTransaction, type OrderedEvent, type Pool } from '../../event-store/index.js';
import { projectAppointments } from './project.js';

export type ReadOrdered = (after: number, limit: number) => Promise<readonly OrderedEvent[]>;
const page = 2_000;

const replay = async (pool: Pick<Pool, 'query'>, read: ReadOrdered, after: number): Promise<number> => {
  for (let last = after; ;) {
    const events = await read(last, page);
    await projectAppointments(pool, events, 'appointments_next');
    last = events.at(-1)?.globalNo ?? last;
    if (events.length < page) return last;
  }
};

/**
 * Writes the appointment register anew from the log while its projector goes on, then puts it in the place of today's.
 * Resolves with how many rows were other than the log says.
 */
export const rebuildAppointments = async (owner: Pool, read: ReadOrdered): Promise<number> => {
  await owner.query(
    'drop table if exists appointments_next; create table appointments_next (like appointments including all)',
  );
  await owner.query('grant select, insert, update, delete on appointments_next to understudy_app');
  const seen = await replay(owner, read, 0);
  return inTransaction(owner, async (client) => {
    // The projector waits here; what it has written is of events that are read below.
    await client.query('lock table appointments in access exclusive mode');
    await replay(client, read, seen);
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from appointments a full join appointments_next b using (appointment_id) where row(a.*) is distinct from row(b.*)`,
    );
    await client.query('drop table appointments; alter table appointments_next rename to appointments');
    return rows[0]!.n;
  });
};
