import { actingUp } from '#libs/domain/acting-up/index.js';
import type { ActingUp } from '#libs/domain/acting-up/state.js';
import { holdings, inOrder } from '#libs/domain/assignment/holdings.js';
import { post as ledger } from '#libs/domain/assignment/index.js';
import type { PostLedger } from '#libs/domain/assignment/state.js';
import type { AnyProcess, Task } from '#libs/domain/process/index.js';
import { instant, type Actor, type AnyMessage, type Context, type Decision } from '#libs/kernel/index.js';
import type { HeldRole, Holding, LocalDate, PostId, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { asLogged } from '../../support/as-logged.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { ash } from '../../support/people.js';
import { trialSecondment } from './trial-secondment.js';

const processes: readonly AnyProcess[] = [actingUp, ledger, trialSecondment];
/** Every stream of a small trust, as the store would have it. */
export type World = Readonly<{ states: Readonly<Record<string, unknown>>; log: readonly Logged[] }>;
export type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
export const nothing: World = { states: {}, log: [] };

export const processOf = (stream: StreamId): AnyProcess => processes.find(({ name }) => name === stream.slice(0, -37))!;
const stateIn = ({ states }: World, stream: StreamId): unknown => states[stream] ?? processOf(stream).fold.initial;
export const linkIn = (world: World, stream: StreamId) => stateIn(world, stream) as ActingUp;
export const ledgerIn = (world: World, post: PostId) => stateIn(world, post as string as StreamId) as PostLedger;
export const postsIn = ({ states }: World): readonly PostId[] =>
  Object.keys(states).filter((stream) => stream.startsWith('post-')) as PostId[];
export const holdingsIn = (world: World, post: PostId): readonly Holding[] => holdings(ledgerIn(world, post), post);
export const holdingsOf = (world: World, staff: StaffId): readonly Holding[] =>
  inOrder(postsIn(world).flatMap((post) => holdingsIn(world, post).filter((one) => one.staff === staff)));
export const tasksIn = (world: World, stream: StreamId): readonly Task[] =>
  processOf(stream).tasks(stateIn(world, stream));

/** What was recorded before anybody looks. */
export const recorded = (world: World, stream: StreamId, events: readonly AnyMessage[], at = ''): World => ({
  states: {
    ...world.states,
    [stream]: events.map(asLogged).reduce(processOf(stream).fold.evolve, stateIn(world, stream)),
  },
  log: [...world.log, ...events.map((event) => ({ stream, event, at }))],
});

export type Asking = Readonly<{
  stream: StreamId;
  type: string;
  data: object;
  by: StaffId | Actor;
  at: string;
  rules?: Rules;
  roles?: readonly HeldRole[];
}>;

/** What a decision in this world would know. */
export const contextIn = (world: World, asking: Asking): Context<Rules> => {
  const { stream, by, at, rules, roles } = asking;
  const circumstances: Circumstances = { at: instant(at), ...(rules && { rules }), ...(roles && { roles }) };
  const context = contextOf(by, circumstances);
  return {
    ...context,
    stream,
    people: {
      ...context.people,
      employmentAt: () => ({ school: ash as SchoolId, contract: 'permanent' }),
      holdingsOf: (staff) => holdingsOf(world, staff),
      holdingsIn: (post) => holdingsIn(world, post),
    },
  };
};

/** What the command goes alongside, asked until it names no more. */
const others = (world: World, { stream, type, data }: Asking, context: Context<Rules>): Context<Rules> => {
  const spec = processOf(stream).specs[type];
  const streams = (spec?.alongside?.(data, stateIn(world, stream), context) ?? []).filter((one) => one !== stream);
  const missing = streams.filter((one) => !context.others || !Object.hasOwn(context.others, one));
  if (!missing.length) return context;
  const more = Object.fromEntries(streams.map((one) => [one, stateIn(world, one)]));
  return others(world, { stream, type, data } as Asking, { ...context, others: { ...context.others, ...more } });
};

export const decided = (world: World, asking: Asking): Decision<AnyMessage, string> => {
  const { stream, type, data } = asking;
  const context = others(world, asking, contextIn(world, asking));
  return processOf(stream).decide({ type, data }, stateIn(world, stream), context);
};

/** The world after a decision, all of it or nothing; every stream that it adds to was one that it read. */
export const after = (world: World, asking: Asking, decision: Decision<AnyMessage, string>): World => {
  if (!decision.ok) return world;
  const { stream, at } = asking;
  return [{ stream, events: decision.events }, ...(decision.alongside ?? [])].reduce(
    (all, one) => recorded(all, one.stream, one.events, at),
    world,
  );
};

/** Command after command. Throws with the refusal and its facts where one is refused. */
export const playing = (world: World, ...asked: readonly Asking[]): World =>
  asked.reduce((before, asking) => {
    const decision = decided(before, asking);
    if (decision.ok) return after(before, asking, decision);
    throw new Error(
      `${asking.type} of ${asking.stream} was refused: ${decision.refusal} ${JSON.stringify(decision.facts)}`,
    );
  }, world);

/** A decision in a word or two: the events' types, or the refusal's name behind `no:`. */
export const inShort = (world: World, asking: Asking): string => {
  const decision = decided(world, asking);
  return decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
};

/** Who is there on a day. */
export const thereOn = (world: World, post: PostId, day: string): readonly StaffId[] =>
  holdingsIn(world, post)
    .filter((one) => one.present && one.from <= day && !(one.to && one.to < day))
    .map(({ staff }) => staff);
export const day = (text: string) => text as LocalDate;
