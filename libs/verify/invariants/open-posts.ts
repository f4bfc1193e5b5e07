import { inTransaction } from '../../event-store/index.js';
import { openPostsByLog } from '../../read-models/open-posts/rebuild.js';
import { concernsAdvert } from '../../read-models/open-posts/project.js';
import { projectorName } from '../../read-models/projector.js';
import { differing } from '../canonical.js';
import type { Fault, Invariant } from '../invariant.js';

type Row = Readonly<Record<string, unknown>>;
/** The streams that a follower has yet to come to, with what happened in them; $1 is its name. */
export const behindSql = `select distinct o.stream_id as stream, e.type from event_order o join events e using (stream_id, version)
  where o.global_no > coalesce((select checkpoint from subscriptions where name = $1), 0)
  union select e.stream_id, e.type from events e where not exists (select from event_order o where o.stream_id = e.stream_id and o.version = e.version)`;
const repair = 'npm run rebuild -- --read-model open-posts';

/** Staff are shown the posts that are advertised, as far as the projector has come. */
export const openPosts: Invariant = {
  name: 'open-posts',
  says: 'the register of open posts holds every post that is advertised, and no other',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { held, folded, behind } = await inTransaction(store.pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const { rows } = await client.query<Row>('select * from open_posts');
      const late = await client.query<{ stream: string; type: string }>(behindSql, [projectorName]);
      return {
        held: new Map(rows.map((row) => [row['stream_id'] as string, row])),
        folded: new Map((await openPostsByLog(client, store.upcastersOf)).map((row) => [row.stream_id, row as Row])),
        behind: new Set(late.rows.filter(({ type }) => concernsAdvert(type)).map(({ stream }) => stream)),
      };
    });
    seen(held.size);
    for (const stream of new Set([...held.keys(), ...folded.keys()])) {
      if (behind.has(stream)) continue; // the projector has yet to come to it
      const [row, now] = [folded.get(stream), held.get(stream)];
      const columns = row && now ? differing(row, now) : [];
      const what = !row
        ? 'is not advertised'
        : !now
          ? 'is missing'
          : `differs from its stream in ${columns.join(', ')}`;
      if (!row || !now || columns.length) yield { subject: `open post ${stream}`, what, repair };
    }
  },
};
