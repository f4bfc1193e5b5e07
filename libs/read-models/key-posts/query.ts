import { keyPost } from '../../domain/key-post/index.js';
import { isKnown, type KnownKeyPost } from '../../domain/key-post/state.js';
import { ldpParticipation } from '../../domain/ldp-participation/index.js';
import { hasBegun } from '../../domain/ldp-participation/state.js';
import type { EventStore } from '../../event-store/index.js';
import type { Fold, StaffId, StreamId } from '../../kernel/index.js';

type Store = Pick<EventStore, 'look' | 'pool'>;
export type FoundKeyPost = Readonly<{ stream: StreamId; keyPost: KnownKeyPost }>;

const folded = async <S, E>({ look }: Store, stream: StreamId, { evolve, initial }: Fold<S, E>): Promise<S> =>
  (await look(stream, 0)).events.reduce((state, { event }) => evolve(state, event as E), initial);

/** What is kept of one key post now; undefined where the post was never named. */
export const keyPostNow = async (store: Store, stream: StreamId): Promise<FoundKeyPost | undefined> => {
  const now = await folded(store, stream, keyPost.fold);
  return isKnown(now) ? { stream, keyPost: now } : undefined;
};

/** Every post that was ever named as a key post, by its stream. */
export const keyPostsNow = async (store: Store): Promise<readonly FoundKeyPost[]> => {
  const { rows } = await store.pool.query<{ stream: StreamId }>({
    name: 'key-posts',
    text: `select distinct stream_id as stream from events where type = 'KeyPostNamed' order by 1`,
  });
  const found = await Promise.all(rows.map(({ stream }) => keyPostNow(store, stream)));
  return found.flatMap((one) => one ?? []);
};

/** Who is in the talent pool now, by their file. */
export const talentPool = async (store: Store): Promise<readonly StaffId[]> => {
  const { rows } = await store.pool.query<{ stream: StreamId }>({
    name: 'talent-pool',
    text: `select distinct stream_id as stream from events where type = 'TalentPoolJoined' order by 1`,
  });
  const files = await Promise.all(rows.map(({ stream }) => folded(store, stream, ldpParticipation.fold)));
  return files.flatMap((file) => (hasBegun(file) && file.pool ? [file.person] : []));
};
