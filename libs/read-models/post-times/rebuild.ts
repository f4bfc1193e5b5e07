import { inTransaction, type Connection, type Pool } from '../../event-store/index.js';
import type { EventRow, UpcastersOf } from '../../event-store/rows.js';
import { byStream, eventsOfStreams, nextStreams } from '../rebuild-streams.js';
import { postTimesRow, writePostTimes, type PostTimesRow } from './project.js';

/** What the log says of every post, about two thousand events at a time. */
export async function* postTimesByLog(
  client: Connection,
  upcastersOf: UpcastersOf,
): AsyncGenerator<readonly PostTimesRow[]> {
  for (let after = ''; ;) {
    const streams = await nextStreams(client, after);
    const last = streams.at(-1);
    if (last === undefined) return;
    const { rows } = await client.query<EventRow>(eventsOfStreams, [streams]);
    yield [...byStream(rows, upcastersOf)].flatMap(([stream, events]) => postTimesRow(stream, events) ?? []);
    after = last;
  }
}

/** Writes the times of posts anew from the log while their projector waits. Resolves with how many rows were other. */
export const rebuildPostTimes = (owner: Pool, upcastersOf: UpcastersOf): Promise<number> =>
  inTransaction(owner, async (client) => {
    await client.query('lock table post_times in exclusive mode');
    await client.query('create temporary table post_times_before on commit drop as select * from post_times');
    await client.query('delete from post_times');
    for await (const rows of postTimesByLog(client, upcastersOf)) await writePostTimes(client, rows);
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from post_times_before a full join post_times b using (stream_id) where row(a.*) is distinct from row(b.*)`,
    );
    return rows[0]!.n;
  });
