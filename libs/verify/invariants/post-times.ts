import { inTransaction } from '../../event-store/index.js';
import { postTimesByLog } from '../../read-models/post-times/rebuild.js';
import { turns } from '../../read-models/post-times/turns.js';
import { projectorName } from '../../read-models/projector.js';
import { differing } from '../canonical.js';
import type { Fault, Invariant } from '../invariant.js';

type Row = Readonly<Record<string, unknown>>;
const held = `select stream_id, version, posts, filled_inside, filled_outside, spent_ms::float8[] as spent_ms, step, since, sitting from post_times`;
const behind = `select distinct o.stream_id as stream from event_order o join events e using (stream_id, version)
  where o.global_no > coalesce((select checkpoint from subscriptions where name = $1), 0) and e.type = any($2)
  union select e.stream_id from events e where e.type = any($2)
    and not exists (select from event_order o where o.stream_id = e.stream_id and o.version = e.version)`;
const repair = 'npm run rebuild -- --read-model post-times';

/** The dashboard counts what the log says, as far as the projector has come. */
export const postTimes: Invariant = {
  name: 'post-times',
  says: 'the times and outcomes of posts, which the dashboard counts, are those of their streams',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const faults = await inTransaction(store.pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const now = new Map((await client.query<Row>(held)).rows.map((row) => [row['stream_id'] as string, row]));
      const late = await client.query<{ stream: string }>(behind, [projectorName, [...turns]]);
      const waits = new Set(late.rows.map(({ stream }) => stream));
      seen(now.size);
      const found: Fault[] = [];
      const fault = (stream: string, what: string) =>
        void (waits.has(stream) || found.push({ subject: `times of ${stream}`, what, repair }));
      for await (const rows of postTimesByLog(client, store.upcastersOf))
        for (const row of rows) {
          const there = now.get(row.stream_id);
          now.delete(row.stream_id);
          const columns = there ? differing(row, there) : [];
          if (!there) fault(row.stream_id, 'are missing');
          else if (columns.length) fault(row.stream_id, `differ from their stream in ${columns.join(', ')}`);
        }
      for (const stream of now.keys()) fault(stream, 'are of no post');
      return found;
    });
    yield* faults;
  },
};
