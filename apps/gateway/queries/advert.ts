import type { PersonCaller } from '#libs/access/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import type { Specification } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isRequested } from '#libs/domain/internal-post/state.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { noteViews, type OpenPost } from '#libs/read-models/open-posts/query.js';
import type { Engine } from '../engine.js';
import { postOpenTo } from './open-to.js';

export type Advert = OpenPost &
  Readonly<{ posts: number; specification: Specification; onSecondmentUntil?: LocalDate }>;

/** The advert of a post in full, for somebody to whom it is open now; that they have looked at it is noted. Undefined for anybody else. */
export const advertFor = async (engine: Engine, caller: PersonCaller, id: string): Promise<Advert | undefined> => {
  const post = await postOpenTo(engine, caller, id);
  if (!post) return undefined;
  const { events } = await engine.store.look(post.case, 0);
  const state = refold(internalPost, events, emptySnapshot(internalPost)).state as InternalPostCase;
  if (!isRequested(state) || state.step.status !== 'Advertised') return undefined;
  const { openSpecification, closesAt } = state.step;
  const specification = state.specifications.find(({ version }) => version === openSpecification);
  if (!specification || closesAt <= caller.at) return undefined;
  await noteViews(engine.store.pool, caller.id, [post.case], caller.at, localDate(caller.at));
  const { posts, onSecondmentUntil } = state.post;
  return { ...post, closesAt, posts, specification, ...(onSecondmentUntil && { onSecondmentUntil }) };
};
