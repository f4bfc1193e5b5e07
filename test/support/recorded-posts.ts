import type { RecordedChange } from '#libs/domain/assignment/as-known.js';
import type { Pool } from '#libs/event-store/index.js';
import type { PostId } from '#libs/kernel/index.js';
import { hr } from './people.js';

/** Everything that was recorded of one post, in the order of its stream. */
export type PostRecord = Readonly<{ post: PostId; changes: readonly RecordedChange[] }>;

export const postNamed = (n: number): PostId => `post-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as PostId;

const insertEvents = `insert into events (stream_id, version, event_id, type, schema, data, metadata, at, era)
  select x.stream_id, x.version, gen_random_uuid(), x.type, 1, x.data,
    jsonb_build_object('actor', jsonb_build_object('kind', 'person', 'id', '${hr}'), 'roles', '[]'::jsonb,
      'commandId', 'person:${hr}:' || x.stream_id || '-' || x.version, 'pack', jsonb_build_object('id', 'test', 'version', 1), 'clause', '1'), x.at, 1
  from jsonb_to_recordset($1::jsonb) as x (stream_id text, version int, type text, data jsonb, at timestamptz)`;

/** Writes posts to the log past the decider, each change as a command of its own; the ledger knows of them once it is rebuilt. */
export const recordPosts = async (owner: Pool, records: readonly PostRecord[]): Promise<void> => {
  for (let from = 0; from < records.length; from += 1_000) {
    const rows = records
      .slice(from, from + 1_000)
      .flatMap(({ post, changes }) =>
        changes.map(({ event, at }, i) => ({ stream_id: post, version: i + 1, ...event, at })),
      );
    await owner.query(insertEvents, [JSON.stringify(rows)]);
  }
};
