import { inTransaction, type Connection, type Pool } from '../../event-store/index.js';
import type { UpcastersOf } from '../../event-store/rows.js';
import { byStream, eventsOfStreams } from '../rebuild-streams.js';
import { openPostRow, writeOpenPosts, type OpenPostRow } from './project.js';
import type { EventRow } from '../../event-store/rows.js';

const advertised = `select stream_id as stream from cases where process = 'internal-post' and status = 'Advertised'`;

/** What the register of open posts ought to hold, by the log of every case that is advertised. */
export const openPostsByLog = async (
  client: Pick<Connection, 'query'>,
  upcastersOf: UpcastersOf,
): Promise<readonly OpenPostRow[]> => {
  const { rows: cases } = await client.query<{ stream: string }>(advertised);
  const { rows } = await client.query<EventRow>(eventsOfStreams, [cases.map(({ stream }) => stream)]);
  return [...byStream(rows, upcastersOf)].flatMap(([stream, events]) => openPostRow(stream, events) ?? []);
};

/** Writes the open posts anew from the log while their projector waits. Resolves with how many rows were other. */
export const rebuildOpenPosts = (owner: Pool, upcastersOf: UpcastersOf): Promise<number> =>
  inTransaction(owner, async (client) => {
    await client.query('lock table open_posts in exclusive mode');
    await client.query('create temporary table open_posts_before on commit drop as select * from open_posts');
    await client.query('delete from open_posts');
    await writeOpenPosts(client, [], await openPostsByLog(client, upcastersOf));
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from open_posts_before a full join open_posts b using (stream_id) where row(a.*) is distinct from row(b.*)`,
    );
    return rows[0]!.n;
  });
