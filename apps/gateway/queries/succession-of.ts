import type { PersonCaller } from '#libs/access/index.js';
import { peopleAt } from '#libs/commands/people-at.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import type { NamedKeyPost } from '#libs/domain/key-post/state.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { membersIn } from '#libs/domain/key-post/what-if/members.js';
import { plansSuccession } from '#libs/domain/key-post/who-may.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { atLocalTime, localDate, plus } from '#libs/kernel/calendar.js';
import type { LocalDate, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import { keyPostNow, keyPostsNow, talentPool, type FoundKeyPost } from '#libs/read-models/key-posts/query.js';
import { postsNamed } from '#libs/read-models/post-ledger/posts.js';
import { benchBySchool, benchOfPosts, benchTogether } from '#libs/succession/bench.js';
import type { Facts } from '#libs/succession/key-posts.js';
import { nominatedIn, spreadOf } from '#libs/succession/spread.js';
import { expectedTurnover } from '#libs/succession/turnover.js';
import type { Engine } from '../engine.js';

const horizon = 'P2Y';

type Known = Pick<Engine, 'directory'>;
const heldOn = ({ directory }: Known, post: PostId, on: LocalDate): readonly StaffId[] => [
  ...new Set(holdersOn(directory.current().holdingsIn(post), on).map(({ staff }) => staff)),
];
const isNamed = ({ keyPost: one }: FoundKeyPost): boolean => one.status === 'Named';

/** The bench of every key post on the day of the caller, and who is in the talent pool; whoever asks has looked who may know. */
export const benchNow = async (engine: Engine, caller: PersonCaller) => {
  const [found, pool] = await Promise.all([keyPostsNow(engine.store), talentPool(engine.store)]);
  const people = peopleAt(engine.directory.current(), caller.at);
  const facts: Facts = {
    holdingsIn: people.holdingsIn,
    membersOf: membersIn(people, pool),
    employed: (staff, day) => people.employmentAt(staff, atLocalTime(day)) !== undefined,
  };
  const named = found.filter(isNamed).map(({ keyPost }) => keyPost as NamedKeyPost);
  return { named, pool, posts: benchOfPosts(named, facts, localDate(caller.at)) };
};

/**
 * The succession register: the bench of each key post, of each school and of the trust, how the nominated are spread over
 * the schools with small numbers hidden, and who has said that they will go. Throws the problem 404 for anybody else.
 */
export const successionOf = async (engine: Engine, caller: PersonCaller) => {
  if (!plansSuccession(caller.roles)) throw problemError('NotFound');
  const { named, pool, posts } = await benchNow(engine, caller);
  const directory = engine.directory.current();
  const on = localDate(caller.at);
  const ledger = await postsNamed(engine.store.pool, posts.map(({ post }) => post)); // prettier-ignore
  const schools = directory.schools().map(({ id }) => id);
  const employer = (staff: StaffId) => directory.employer(staff, caller.at);
  return {
    on,
    posts: posts.map((one) => ({
      keyPost: keyPostOf(one.post),
      ...one,
      teaching: ledger.get(one.post)?.teaching ?? false,
      holders: heldOn(engine, one.post, on),
    })),
    schools: benchBySchool(posts),
    trust: benchTogether(posts),
    spread: spreadOf(nominatedIn(posts), schools, employer),
    pool: spreadOf(pool, schools, employer),
    turnover: expectedTurnover(named, posts, plus(on, horizon)),
  };
};

const foundAt = async (engine: Engine, id: string): Promise<FoundKeyPost | undefined> =>
  id.startsWith('key-post-') && isUuid(id.slice('key-post-'.length))
    ? keyPostNow(engine.store, id as StreamId)
    : undefined;

/**
 * One key post: for those who plan, all of it; for who holds it, what they themselves said of leaving. Throws the problem
 * 404 for anybody else.
 */
export const keyPostFor = async (engine: Engine, caller: PersonCaller, id: string) => {
  const found = await foundAt(engine, id);
  if (!found) throw problemError('NotFound');
  const { stream, keyPost } = found;
  const holders = heldOn(engine, keyPost.post, localDate(caller.at));
  const { post, title, school, status } = keyPost;
  const known = { keyPost: stream, post, title, school, status, holders };
  if (plansSuccession(caller.roles)) {
    const { turnovers, nominations, scenarios } = keyPost;
    return { ...known, view: 'whole' as const, turnovers, nominations, scenarios };
  }
  if (!holders.includes(caller.id)) throw problemError('NotFound');
  const turnovers = keyPost.turnovers.filter(({ staff }) => staff === caller.id);
  return { ...known, holders: [caller.id], view: 'own' as const, turnovers, nominations: [], scenarios: [] };
};
