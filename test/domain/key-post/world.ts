import type { PostEvent } from '#libs/domain/assignment/events.js';
import { holdings, inOrder } from '#libs/domain/assignment/holdings.js';
import { post as ledger } from '#libs/domain/assignment/index.js';
import type { PostLedger } from '#libs/domain/assignment/state.js';
import type { KeyPostEvent } from '#libs/domain/key-post/events.js';
import { keyPost, type KeyPostCommand } from '#libs/domain/key-post/index.js';
import type { KeyPost } from '#libs/domain/key-post/state.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import type { AnyMessage, Context, Decision, Holding, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { slt } from '../../support/people.js';

/** Every stream of a small trust, as the store would have it. */
export type World = Readonly<Record<string, unknown>>;
export const nothing: World = {};

const processOf = (stream: StreamId): AnyProcess => {
  if (stream.startsWith('ldp-participation-')) return ldpParticipation;
  return stream.startsWith('key-post-') ? keyPost : ledger;
};
const stateIn = (world: World, stream: StreamId): unknown => world[stream] ?? processOf(stream).fold.initial;
export const asStream = (post: PostId) => post as string as StreamId;
export const keyPostIn = (world: World, post: PostId) => stateIn(world, keyPostOf(post)) as KeyPost;
export const ledgerIn = (world: World, post: PostId) => stateIn(world, asStream(post)) as PostLedger;
export const postsIn = (world: World) => Object.keys(world).filter((stream) => stream.startsWith('post-')) as PostId[];
export const holdingsIn = (world: World, post: PostId): readonly Holding[] => holdings(ledgerIn(world, post), post);
export const holdingsOf = (world: World, staff: StaffId): readonly Holding[] =>
  inOrder(postsIn(world).flatMap((post) => holdingsIn(world, post).filter((one) => one.staff === staff)));

export const recorded = (world: World, stream: StreamId, events: readonly AnyMessage[]): World => ({
  ...world,
  [stream]: events.reduce(processOf(stream).fold.evolve, stateIn(world, stream)),
});
export const inLedger = (world: World, post: PostId, ...events: readonly PostEvent[]) =>
  recorded(world, asStream(post), events);
export const inKeyPost = (world: World, post: PostId, ...events: readonly KeyPostEvent[]) =>
  recorded(world, keyPostOf(post), events);

/** What a decision about the key post of a post may look at; with what it goes alongside, asked until it names no more. */
export const contextIn = (
  world: World,
  post: PostId,
  by: StaffId,
  where: Circumstances = {},
  command?: AnyMessage,
): Context<Rules> => {
  const context = contextOf(by, where);
  const people = {
    ...context.people,
    holdingsOf: (staff: StaffId) => holdingsOf(world, staff),
    holdingsIn: (one: PostId) => holdingsIn(world, one),
  };
  let all: Context<Rules> = { ...context, stream: keyPostOf(post), people };
  for (let round = 0; command && round < 20; round++) {
    const named = keyPost.specs[command.type]?.alongside?.(command.data, keyPostIn(world, post), all) ?? [];
    const missing = named.filter((one) => one !== all.stream && !Object.hasOwn(all.others ?? {}, one));
    if (!missing.length) return all;
    const more = Object.fromEntries(missing.map((one) => [one, stateIn(world, one)]));
    all = { ...all, others: { ...all.others, ...more } };
  }
  return all;
};

export const decided = (
  world: World,
  post: PostId,
  command: KeyPostCommand,
  by: StaffId = slt,
  where: Circumstances = {},
) =>
  keyPost.decide(command, keyPostIn(world, post) as never, contextIn(world, post, by, where, command)) as Decision<
    KeyPostEvent,
    string
  >;
/** The world after a decision that is accepted. Throws with the refusal where it is not. */
export const played = (world: World, post: PostId, command: KeyPostCommand, by?: StaffId): World => {
  const decision = decided(world, post, command, by);
  if (decision.ok) return inKeyPost(world, post, ...decision.events);
  throw new Error(`${command.type} was refused: ${decision.refusal} ${JSON.stringify(decision.facts)}`);
};
/** A decision in a word or two: the events' types, or the refusal's name. */
export const inShort = (decision: Decision<AnyMessage, string>): string =>
  decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
