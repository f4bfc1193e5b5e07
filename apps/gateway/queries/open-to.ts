import { advertIsFor, type PersonCaller } from '#libs/access/index.js';
import { openPost, openPosts, placeOf, type OpenPost, type OpenPostPlace } from '#libs/read-models/open-posts/query.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';

type Parts = Pick<Engine, 'store' | 'directory'>;

const isFor = ({ directory }: Parts, { id }: PersonCaller) => {
  const trust = directory.current();
  return ({ audience, opensAt, closesAt }: OpenPost): boolean =>
    advertIsFor(audience, trust.employmentAt(id, opensAt), trust.employmentAt(id, closesAt));
};

/** Up to `limit` posts that are advertised to a person. Adverts are looked at page by page, since most of the trust's are for everybody. */
export const postsOpenTo = async (
  parts: Parts,
  caller: PersonCaller,
  limit: number,
  after?: OpenPostPlace,
): Promise<readonly OpenPost[]> => {
  const found: OpenPost[] = [];
  for (let last = after; ;) {
    const posts = await openPosts(parts.store.pool, caller.at, limit, last);
    found.push(...posts.filter(isFor(parts, caller)));
    const end = posts.at(-1);
    if (found.length >= limit || posts.length < limit || !end) return found.slice(0, limit);
    last = placeOf(end);
  }
};

/** One post, where its advert is open to the person now. */
export const postOpenTo = async (parts: Parts, caller: PersonCaller, id: string): Promise<OpenPost | undefined> => {
  const post = await openPost(parts.store.pool, id as StreamId, caller.at);
  return post && isFor(parts, caller)(post) ? post : undefined;
};
