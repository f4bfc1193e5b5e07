import type { PolicyEvent } from '#libs/domain/policy/events.js';
import { streamsTold, tellPolicy, type FromMeeting } from '#libs/domain/policy/from-meeting.js';
import { policy } from '#libs/domain/policy/index.js';
import { isRegistered, type Begun, type Policy } from '#libs/domain/policy/state.js';
import type { PolicyCase } from '#libs/domain/policy/fold.js';
import type { SharedEvent } from '#libs/domain/process/index.js';
import { instant, type Alongside, type AnyMessage, type Context, type HeldRole } from '#libs/kernel/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { contextOf } from '../../support/given.js';
import { smallTrust } from '../../support/people.js';

export const policyNumbered = (n: number) =>
  `policy-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as StreamId;
export const one = policyNumbered(1);
export const governor = 'staff-governor' as StaffId;
export type World = Readonly<{
  states: Readonly<Record<string, PolicyCase>>;
  log: readonly Readonly<{ stream: StreamId; event: AnyMessage; at: string }>[];
}>;
export const nothing: World = { states: {}, log: [] };
export type Asking = Readonly<{
  type: string;
  data?: object;
  by: StaffId | 'process';
  at?: string;
  stream?: StreamId;
  rules?: Rules;
}>;
export const start = '2027-01-11T09:00:00Z';
const stateIn = ({ states }: World, stream: StreamId): PolicyCase => states[stream] ?? policy.fold.initial;
export const policyIn = (world: World, stream = one): Begun => {
  const state = stateIn(world, stream);
  if (!isRegistered(state)) throw new Error('The policy is not registered yet.');
  return state;
};
export const caseIn = (world: World, stream = one): PolicyCase => stateIn(world, stream);
export const keysIn = (world: World, stream = one) => policy.tasks(stateIn(world, stream)).map(({ key }) => key);
export const typesIn = (world: World, stream = one) =>
  world.log.filter((entry) => entry.stream === stream).map(({ event }) => event.type);
export const eventsOf = (world: World, type: PolicyEvent['type'], stream = one) =>
  world.log
    .filter((entry) => entry.stream === stream && entry.event.type === type)
    .map(({ event }) => event.data as Readonly<Record<string, unknown>>);

const contextIn = ({ by, at = start, stream = one, rules }: Asking): Context<Rules> => {
  const rolesOf = (staff: StaffId): readonly HeldRole[] =>
    staff === governor ? [{ role: 'Governor' }] : smallTrust.rolesOf(staff, instant(at));
  const actor = by === 'process' ? ({ kind: 'process', id: stream } as const) : by;
  return { ...contextOf(actor, { at, rolesOf, ...(rules && { rules }) }), stream };
};
const withOthers = (world: World, context: Context<Rules>, named: readonly StreamId[]): Context<Rules> => ({
  ...context,
  others: Object.fromEntries(named.map((stream) => [stream, stateIn(world, stream)])),
});
const adding = (world: World, at: string, { stream, events }: Alongside): World => ({
  states: {
    ...world.states,
    [stream]: (events as readonly (PolicyEvent | SharedEvent)[]).reduce(policy.fold.evolve, stateIn(world, stream)),
  },
  log: [...world.log, ...events.map((event) => ({ stream, event, at }))],
});

export const decided = (world: World, asking: Asking) => {
  const { type, data = {}, stream = one } = asking;
  const spec = policy.specs[type]!;
  const state = stateIn(world, stream);
  const read: unknown = spec.schema.parse(data);
  const context = contextIn(asking);
  const named = spec.alongside?.(read, state, context) ?? [];
  return policy.decide({ type, data: read } as never, state, withOthers(world, context, named));
};
/** A decision in a word or two: the events' types, or the refusal's name behind `no:`. */
export const inShort = (world: World, asking: Asking): string => {
  const decision = decided(world, asking);
  return decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
};
/** Command after command. Throws with the refusal and its facts where one is refused. */
export const playing = (world: World, ...asked: readonly Asking[]): World =>
  asked.reduce((before, asking) => {
    const decision = decided(before, asking);
    if (!decision.ok) throw new Error(`${asking.type}: ${decision.refusal} ${JSON.stringify(decision.facts)}`);
    const { stream = one, at = start } = asking;
    const all = [{ stream, events: decision.events }, ...(decision.alongside ?? [])];
    return all.reduce((next, added) => adding(next, at, added), before);
  }, world);
/** What a meeting tells the policy; throws where the policy can't hear it. */
const hearing = (world: World, told: FromMeeting, at = start, stream = one) => {
  const context = contextIn({ type: '', by: 'process', at, stream: 'board-meeting-1' as StreamId });
  const first = withOthers(world, context, [stream]);
  return tellPolicy(stream, told, withOthers(world, context, streamsTold(stream, first)));
};
export const heardAs = (world: World, told: FromMeeting): string => {
  const heard = hearing(world, told);
  return heard.ok ? heard.alongside.map(({ events }) => events.map(({ type }) => type).join(' + ')).join(' | ') : `no: ${heard.refusal}`; // prettier-ignore
};
export const told = (world: World, said: FromMeeting, at = start, stream = one): World => {
  const heard = hearing(world, said, at, stream);
  if (!heard.ok) throw new Error(`${said.what}: ${heard.refusal} ${JSON.stringify(heard.facts)}`);
  return heard.alongside.reduce((next, added) => adding(next, at, added), world);
};
export const statusIn = (world: World, stream = one): Policy['status'] => caseIn(world, stream).status;
