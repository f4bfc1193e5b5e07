import type { AnyProcess } from '#libs/domain/process/index.js';
import { instant, type Actor, type AnyMessage, type Context, type Decision } from '#libs/kernel/index.js';
import type { HeldRole, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf } from './given.js';

type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
/** Streams as the store would have them, and everything that was recorded, in order. */
export type World = Readonly<{ states: Readonly<Record<string, unknown>>; log: readonly Logged[] }>;
export const nothing: World = { states: {}, log: [] };
export type Asking = Readonly<{
  type: string;
  data: object;
  by: StaffId | Actor;
  at: string;
  stream: StreamId;
  rules?: Rules;
  roles?: readonly HeldRole[];
}>;

/** The deciders of some processes over the streams of a small world, as the engine runs them: all of a decision or nothing. */
export const worldOf = (...processes: readonly AnyProcess[]) => {
  const processOf = (stream: StreamId): AnyProcess => {
    const found = processes.find(({ name }) => name === stream.slice(0, -37));
    if (!found) throw new Error(`The world knows no process of ${stream}.`);
    return found;
  };
  const stateIn = ({ states }: World, stream: StreamId): unknown => states[stream] ?? processOf(stream).fold.initial;
  const recorded = (world: World, stream: StreamId, events: readonly AnyMessage[], at = ''): World => ({
    states: { ...world.states, [stream]: events.reduce(processOf(stream).fold.evolve, stateIn(world, stream)) },
    log: [...world.log, ...events.map((event) => ({ stream, event, at }))],
  });
  const contextIn = (world: World, { stream, by, at, rules, roles }: Asking): Context<Rules> => ({
    ...contextOf(by, { at: instant(at), ...(rules && { rules }), ...(roles && { roles }) }),
    stream,
    freshId: `fresh-${world.log.length}`,
  });
  /** What the command goes alongside, asked until it names no more. */
  const withOthers = (world: World, asking: Asking, context: Context<Rules>): Context<Rules> => {
    const { stream, type, data } = asking;
    const named = processOf(stream).specs[type]?.alongside?.(data, stateIn(world, stream), context) ?? [];
    const streams = named.filter((one) => one !== stream);
    if (streams.every((one) => context.others && Object.hasOwn(context.others, one))) return context;
    const others = Object.fromEntries(streams.map((one) => [one, stateIn(world, one)]));
    return withOthers(world, asking, { ...context, others: { ...context.others, ...others } });
  };
  const decided = (world: World, asking: Asking): Decision<AnyMessage, string> => {
    const { stream, type, data } = asking;
    const context = withOthers(world, asking, contextIn(world, asking));
    const decision = processOf(stream).decide({ type, data }, stateIn(world, stream), context);
    for (const { stream: added } of decision.ok ? (decision.alongside ?? []) : [])
      if (!Object.hasOwn(context.others ?? {}, added))
        throw new Error(`${type} adds to ${added} and does not name it.`);
    return decision;
  };
  const after = (world: World, { stream, at }: Asking, decision: Decision<AnyMessage, string>): World =>
    decision.ok
      ? [{ stream, events: decision.events }, ...(decision.alongside ?? [])].reduce(
          (all, one) => recorded(all, one.stream, one.events, at),
          world,
        )
      : world;
  /** Command after command. Throws with the refusal and its facts where one is refused. */
  const playing = (world: World, ...asked: readonly Asking[]): World =>
    asked.reduce((before, asking) => {
      const decision = decided(before, asking);
      if (decision.ok) return after(before, asking, decision);
      throw new Error(`${asking.type} was refused: ${decision.refusal} ${JSON.stringify(decision.facts)}`);
    }, world);
  /** A decision in a word or two: the events' types, or the refusal's name behind `no:`. */
  const inShort = (world: World, asking: Asking): string => {
    const decision = decided(world, asking);
    return decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
  };
  return { stateIn, recorded, decided, after, playing, inShort };
};
