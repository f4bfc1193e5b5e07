import type { AnyProcess, Task } from '#libs/domain/process/index.js';
import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { secondment } from '#libs/domain/secondment/index.js';
import { instant, type Actor, type AnyMessage, type Context, type Decision } from '#libs/kernel/index.js';
import type { Employment, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { ada } from '../../support/people.js';

const processes: readonly AnyProcess[] = [ldpParticipation, ldpCycle, secondment];
export type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;
/** Every stream that matters here, as the store would have it; and who is employed otherwise than in the small trust. */
export type World = Readonly<{
  states: Readonly<Record<string, unknown>>;
  log: readonly Logged[];
  employments: Readonly<Record<string, Employment | 'nobody'>>;
}>;
export const nothing: World = { states: {}, log: [], employments: {} };

const processOf = (stream: StreamId): AnyProcess => processes.find(({ name }) => name === stream.slice(0, -37))!;
export const stateIn = ({ states }: World, stream: StreamId): unknown =>
  states[stream] ?? processOf(stream).fold.initial;

/** Ada's own, unless another person is named. */
export const thisCase = participationOf(ada);
export const itselfOf = (staff: StaffId): Actor => ({ kind: 'process', id: participationOf(staff) });
export const itself = itselfOf(ada);
export const caseIn = (world: World, staff: StaffId = ada): ParticipationCase =>
  stateIn(world, participationOf(staff)) as ParticipationCase;
export const tasksIn = (world: World, staff: StaffId = ada): readonly Task[] =>
  ldpParticipation.tasks(caseIn(world, staff));
export const keysIn = (world: World, staff: StaffId = ada): readonly string[] =>
  tasksIn(world, staff).map(({ key }) => key);
export const eventsIn = (world: World, stream: StreamId = thisCase): readonly AnyMessage[] =>
  world.log.filter((one) => one.stream === stream).map(({ event }) => event);
export const lastIn = (world: World, type: string) =>
  world.log.findLast(({ event }) => event.type === type)?.event.data as Readonly<Record<string, unknown>> | undefined;

/** What was recorded before anybody looks. */
export const recorded = (world: World, stream: StreamId, events: readonly AnyMessage[], at = ''): World => ({
  ...world,
  states: { ...world.states, [stream]: events.reduce(processOf(stream).fold.evolve, stateIn(world, stream)) },
  log: [...world.log, ...events.map((event) => ({ stream, event, at }))],
});
export const employed = (world: World, staff: StaffId, as: Employment | 'nobody'): World => ({
  ...world,
  employments: { ...world.employments, [staff]: as },
});

export type Asking = Readonly<{
  type: string;
  data: object;
  by: StaffId | Actor;
  at: string;
  /** Ada's, unless another participation is named. */
  stream?: StreamId;
  rules?: Rules;
}> &
  Pick<Circumstances, 'roles' | 'rolesOf'>;

export const contextIn = (world: World, asking: Asking): Context<Rules> => {
  const { stream = thisCase, by, at, rules, roles, rolesOf } = asking;
  const circumstances: Circumstances = {
    at: instant(at),
    ...(rules && { rules }),
    ...(roles && { roles }),
    ...(rolesOf && { rolesOf }),
  };
  const context = contextOf(by, circumstances);
  const employmentAt: typeof context.people.employmentAt = (staff, then) => {
    const own = world.employments[staff];
    if (own) return own === 'nobody' ? undefined : own;
    return context.people.employmentAt(staff, then);
  };
  const people = {
    ...context.people,
    employmentAt,
    employer: (staff: StaffId) => employmentAt(staff, context.at)?.school,
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
  { stream = thisCase, at }: Pick<Asking, 'stream' | 'at'>,
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
