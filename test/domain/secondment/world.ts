import { actingUp } from '#libs/domain/acting-up/index.js';
import { holdings, inOrder } from '#libs/domain/assignment/holdings.js';
import { post as ledger } from '#libs/domain/assignment/index.js';
import type { PostLedger } from '#libs/domain/assignment/state.js';
import type { AnyProcess, Task } from '#libs/domain/process/index.js';
import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import { secondment } from '#libs/domain/secondment/index.js';
import { instant, type Actor, type AnyMessage, type Context, type Decision } from '#libs/kernel/index.js';
import type { Holding, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf, type Circumstances } from '../../support/given.js';

const processes: readonly AnyProcess[] = [secondment, actingUp, ledger];
export type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
/** Every stream of a small trust, as the store would have it. */
export type World = Readonly<{ states: Readonly<Record<string, unknown>>; log: readonly Logged[] }>;
export const nothing: World = { states: {}, log: [] };

const processOf = (stream: StreamId): AnyProcess => processes.find(({ name }) => name === stream.slice(0, -37))!;
const stateIn = ({ states }: World, stream: StreamId): unknown => states[stream] ?? processOf(stream).fold.initial;

export const thisCase = 'secondment-00000000-0000-4000-8000-000000000001' as StreamId;
export const itself: Actor = { kind: 'process', id: thisCase };
export const caseIn = (world: World): SecondmentCase => stateIn(world, thisCase) as SecondmentCase;
export const tasksIn = (world: World): readonly Task[] => secondment.tasks(caseIn(world));
export const keysIn = (world: World): readonly string[] => tasksIn(world).map(({ key }) => key);
export const eventsIn = (world: World): readonly AnyMessage[] =>
  world.log.filter(({ stream }) => stream === thisCase).map(({ event }) => event);

export const postsIn = ({ states }: World): readonly PostId[] =>
  Object.keys(states).filter((stream) => stream.startsWith('post-')) as PostId[];
export const ledgerIn = (world: World, post: PostId) => stateIn(world, post as string as StreamId) as PostLedger;
export const holdingsIn = (world: World, post: PostId): readonly Holding[] => holdings(ledgerIn(world, post), post);
export const holdingsOf = (world: World, staff: StaffId): readonly Holding[] =>
  inOrder(postsIn(world).flatMap((post) => holdingsIn(world, post).filter((one) => one.staff === staff)));
/** In which posts somebody is on a day, and from which they are away. */
export const whereOn = (world: World, staff: StaffId, day: string) => {
  const then = holdingsOf(world, staff).filter(({ from, to }) => from <= day && (!to || to >= day));
  const posts = (present: boolean) => then.filter((one) => one.present === present).map(({ post }) => post);
  return { there: posts(true), away: posts(false) };
};

/** What was recorded before anybody looks. */
export const recorded = (world: World, stream: StreamId, events: readonly AnyMessage[], at = ''): World => ({
  states: { ...world.states, [stream]: events.reduce(processOf(stream).fold.evolve, stateIn(world, stream)) },
  log: [...world.log, ...events.map((event) => ({ stream, event, at }))],
});

export type Asking = Readonly<{
  type: string;
  data: object;
  by: StaffId | Actor;
  at: string;
  /** This case, unless another stream is named. */
  stream?: StreamId;
  rules?: Rules;
}> &
  Pick<Circumstances, 'roles'>;

/** What a decision in this world would know. */
export const contextIn = (world: World, { stream = thisCase, by, at, rules, roles }: Asking): Context<Rules> => {
  const circumstances: Circumstances = { at: instant(at), ...(rules && { rules }), ...(roles && { roles }) };
  const context = contextOf(by, circumstances);
  const people = {
    ...context.people,
    holdingsOf: (staff: StaffId) => holdingsOf(world, staff),
    holdingsIn: (post: PostId) => holdingsIn(world, post),
  };
  return { ...context, stream, people, freshId: `fresh-${world.log.length}` };
};

/** What the command goes alongside, asked until it names no more. */
const withOthers = (world: World, asking: Asking, context: Context<Rules>): Context<Rules> => {
  const { stream = thisCase, type, data } = asking;
  const named = processOf(stream).specs[type]?.alongside?.(data, stateIn(world, stream), context) ?? [];
  const streams = named.filter((one) => one !== stream);
  if (streams.every((one) => context.others && Object.hasOwn(context.others, one))) return context;
  const others = Object.fromEntries(streams.map((one) => [one, stateIn(world, one)]));
  return withOthers(world, asking, { ...context, others: { ...context.others, ...others } });
};

export const decided = (world: World, asking: Asking): Decision<AnyMessage, string> => {
  const { stream = thisCase, type, data } = asking;
  const context = withOthers(world, asking, contextIn(world, asking));
  return processOf(stream).decide({ type, data }, stateIn(world, stream), context);
};

/** The world after a decision: all of it or nothing. */
export const after = (
  world: World,
  { stream = thisCase, at }: Asking,
  decision: Decision<AnyMessage, string>,
): World =>
  decision.ok
    ? [{ stream, events: decision.events }, ...(decision.alongside ?? [])].reduce(
        (all, one) => recorded(all, one.stream, one.events, at),
        world,
      )
    : world;

/** Command after command. Throws with the refusal and its facts where one is refused. */
export const playing = (world: World, ...asked: readonly Asking[]): World =>
  asked.reduce((before, asking) => {
    const decision = decided(before, asking);
    if (decision.ok) return after(before, asking, decision);
    throw new Error(`${asking.type} was refused: ${decision.refusal} ${JSON.stringify(decision.facts)}`);
  }, world);

/** A decision in a word or two: the events' types, or the refusal's name behind `no:`. */
export const inShort = (world: World, asking: Asking): string => {
  const decision = decided(world, asking);
  return decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
};
