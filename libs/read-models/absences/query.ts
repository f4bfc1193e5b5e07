import { absence } from '../../domain/absence/index.js';
import type { AbsenceCase } from '../../domain/absence/fold.js';
import type { KnownAbsence } from '../../domain/absence/state.js';
import { isKnown } from '../../domain/absence/state.js';
import type { EventStore } from '../../event-store/index.js';
import type { StaffId, StreamId } from '../../kernel/index.js';

type Store = Pick<EventStore, 'look' | 'pool'>;
export type FoundAbsence = Readonly<{ stream: StreamId; absence: KnownAbsence }>;

/** One absence as it is now; undefined where there is none of that id. */
export const absenceNow = async ({ look }: Store, stream: StreamId): Promise<FoundAbsence | undefined> => {
  const { events } = await look(stream, 0);
  const now = events.reduce(
    (state, { event }) => absence.fold.evolve(state, event as Parameters<typeof absence.fold.evolve>[1]),
    absence.fold.initial as AbsenceCase,
  );
  return isKnown(now) ? { stream, absence: now } : undefined;
};

/** Every absence of a person, the latest planned first, at most so many. */
export const absencesOf = async (store: Store, staff: StaffId, most: number): Promise<readonly FoundAbsence[]> => {
  const { rows } = await store.pool.query<{ stream: StreamId }>({
    name: 'absences-of-person',
    text: `select stream_id as stream from events where type = 'AbsencePlanned' and data->>'staff' = $1
      order by at desc, stream_id limit $2`,
    values: [staff, most],
  });
  const found = await Promise.all(rows.map(({ stream }) => absenceNow(store, stream)));
  return found.flatMap((one) => one ?? []);
};
