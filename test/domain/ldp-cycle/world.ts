import { post } from '#libs/domain/assignment/index.js';
import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { isOpened, type Begun } from '#libs/domain/ldp-cycle/state.js';
import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { AnyProcess, Task } from '#libs/domain/process/index.js';
import { secondment } from '#libs/domain/secondment/index.js';
import { instant, type Actor, type AnyMessage, type Context, type Decision } from '#libs/kernel/index.js';
import type { HeldRole, LocalDate, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { employmentAt, holders, rolesOf } from './people.js';

const processes: readonly AnyProcess[] = [ldpCycle, ldpParticipation, secondment, post];
export type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
/** The cycle, the participations that it has, and the streams beside them, as the store would have them. */
export type World = Readonly<{ states: Readonly<Record<string, unknown>>; log: readonly Logged[] }>;
export const nothing: World = { states: {}, log: [] };

const processOf = (stream: StreamId): AnyProcess => processes.find(({ name }) => name === stream.slice(0, -37))!;
const stateIn = ({ states }: World, stream: StreamId): unknown => states[stream] ?? processOf(stream).fold.initial;

export const thisCase = cycleOf('2027-09-01' as LocalDate);
export const itself: Actor = { kind: 'process', id: thisCase };
export const caseIn = (world: World): CycleCase => stateIn(world, thisCase) as CycleCase;
/** Throws before the cycle is opened. */
export const openedIn = (world: World): Begun => {
  const state = caseIn(world);
  if (!isOpened(state)) throw new Error('The cycle is not opened yet.');
  return state;
};
export const tasksIn = (world: World): readonly Task[] => ldpCycle.tasks(caseIn(world));
export const keysIn = (world: World): readonly string[] => tasksIn(world).map(({ key }) => key);
export const taskIn = (world: World, key: string): Task | undefined => tasksIn(world).find((one) => one.key === key);
export const participationIn = (world: World, staff: StaffId): ParticipationCase =>
  stateIn(world, participationOf(staff)) as ParticipationCase;
export const eventsIn = (world: World, stream: StreamId = thisCase): readonly AnyMessage[] =>
  world.log.filter((one) => one.stream === stream).map(({ event }) => event);
export const lastIn = (world: World, type: string) =>
  world.log.findLast(({ event }) => event.type === type)?.event.data as Readonly<Record<string, unknown>> | undefined;

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
  /** The cycle of September 2027, unless another stream is named. */
  stream?: StreamId;
  rules?: Rules;
  roles?: readonly HeldRole[];
}> &
  Pick<Circumstances, 'onBehalfOf'>;

export const contextIn = (
  world: World,
  { stream = thisCase, by, at, rules, roles, onBehalfOf }: Asking,
): Context<Rules> => {
  const context = contextOf(by, {
    at: instant(at),
    rolesOf,
    ...(rules && { rules }),
    ...(roles && { roles }),
    ...(onBehalfOf && { onBehalfOf }),
  });
  const employer = (staff: StaffId) => employmentAt(staff, context.at)?.school;
  const people = { ...context.people, employmentAt, employer, holders };
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
  const decision = processOf(stream).decide({ type, data }, stateIn(world, stream), context);
  // As the engine has it: nothing is added to a stream that the command did not name.
  for (const { stream: added } of decision.ok ? (decision.alongside ?? []) : [])
    if (!Object.hasOwn(context.others ?? {}, added)) throw new Error(`${type} adds to ${added} and does not name it.`);
  return decision;
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
