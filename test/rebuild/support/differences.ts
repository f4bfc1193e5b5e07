import { refoldRows } from '#libs/read-models/refold.js';
import { processOf } from '#libs/domain/registry.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../../support/engine.js';

const plain = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : (value as unknown),
    ]),
  );

const byKey = (a: { task_key: string }, b: { task_key: string }): number => (a.task_key < b.task_key ? -1 : 1);

/** What the tables hold beside what a fold of each stream comes to; nothing may write meanwhile. */
export const readModelsBesideTheirFold = async (e: Engine) => {
  const { rows: streams } = await e.owner.query<{ id: StreamId }>(
    'select distinct stream_id as id from events order by 1',
  );
  const { rows: cases } = await e.owner.query<object>('select * from cases order by stream_id');
  const { rows: tasks } = await e.owner.query<object>('select * from tasks order by stream_id, task_key collate "C"');
  const folds = await Promise.all(
    streams.map(async ({ id }) => refoldRows(processOf(id)!, id, (await e.store.look(id, 0)).events)),
  );
  return {
    held: { cases: cases.map(plain), tasks: tasks.map(plain) },
    folded: { cases: folds.map((f) => f.case), tasks: folds.flatMap(({ tasks: open }) => [...open].sort(byKey)) },
  };
};
