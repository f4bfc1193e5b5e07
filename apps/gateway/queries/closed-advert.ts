import { advertIsFor, type PersonCaller } from '#libs/access/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { reaches } from '#libs/domain/internal-post/advert/eligibility.js';
import type { Specification } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isRequested, latestSpecification } from '#libs/domain/internal-post/state.js';
import { processOfCase } from '#libs/http/case-id.js';
import type { Instant, SchoolId, StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';

/** `late`: an application that comes now is asked of HR, and not refused. */
export type ClosedAdvert = Readonly<{
  case: StreamId;
  title: string;
  school: SchoolId;
  opensAt: Instant;
  closedAt: Instant;
  specification: Specification;
  late: boolean;
  pack: Readonly<{ id: string; version: number }> | undefined;
}>;
type Parts = Pick<Engine, 'store' | 'directory' | 'packs'>;

/** The advert of a post that has closed, for somebody whom it was for; undefined for anybody else, and while none has closed. */
export const closedAdvertFor = async (
  { store, directory, packs }: Parts,
  { id: staff, at }: PersonCaller,
  id: string,
): Promise<ClosedAdvert | undefined> => {
  if (processOfCase(id) !== internalPost) return undefined;
  const stream = id as StreamId;
  const { events } = await store.look(stream, 0);
  const { state, pack } = refold(internalPost, events, emptySnapshot(internalPost));
  const post = state as InternalPostCase;
  const last = (type: string) => events.findLast(({ event }) => event.type === type);
  const [opened, closed] = [last('AdvertOpened'), last('AdvertClosed')];
  if (!isRequested(post) || !opened || !closed || closed.version < opened.version) return undefined;
  const { closedAt } = closed.event.data as Readonly<{ closedAt: Instant }>;
  const { audience, opensAt = opened.at } = post;
  const trust = directory.current();
  const specification = latestSpecification(post);
  const was = advertIsFor(audience, trust.employmentAt(staff, opensAt), trust.employmentAt(staff, closedAt));
  if (!specification || !was) return undefined;
  const { rules } = pack ? packs.get(pack.id, pack.version) : packs.current();
  const late =
    post.step.status === 'Sifting' &&
    rules.internalPost.advert.late === 'asked-of-HR' &&
    reaches(audience, trust.employmentAt(staff, at));
  const { title, school } = post.post;
  return { case: stream, title, school, opensAt, closedAt, specification, late, pack };
};
