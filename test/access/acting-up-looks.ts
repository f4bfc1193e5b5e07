import { actingUpViews } from '#libs/access/acting-up/index.js';
import type { SeenLink } from '#libs/access/acting-up/seen.js';
import type { Caller } from '#libs/access/index.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import type { Actor, AnyMessage, HeldRole, Instant, StaffId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';

const at = '2027-03-15T09:00:00.000Z' as Instant;
export const who = (id: string, ...roles: readonly HeldRole[]): Caller => ({ kind: 'person', id: id as StaffId, roles, at }); // prettier-ignore

/** What a link's own stream tells in a situation, with what people did about its tasks and documents. */
export const eventsOf = (name: SituationName): readonly AnyMessage[] => {
  const { world, stream } = situations[name];
  return world.log.filter((one) => one.stream === stream).map(({ event }) => event);
};
export type Fact = Readonly<{ event: AnyMessage; by?: string }>;
type Known = Readonly<{ state: SeenLink; events: readonly Readonly<{ type: string; data: object }>[]; view: string }>;

/** What a caller sees of a link after these facts; undefined where it does not exist for them. */
export const look = (caller: Caller, told: readonly Fact[]): Known | undefined => {
  const facts = told.map(({ event, by }, i) => ({
    version: i + 1,
    event: event as never,
    metadata: { actor: (by ? { kind: 'person', id: by } : { kind: 'process', id: 'x' }) as Actor },
  }));
  const { evolve, initial } = actingUp.fold;
  const state = told.reduce<ActingUpCase>((so, { event }) => evolve(so, event as never), initial);
  const past = actingUpViews.past(facts);
  const now = { state, past, tasks: actingUp.tasks(state), summary: undefined as never };
  const viewer = actingUpViews.viewer(caller, now);
  if (!viewer) return undefined;
  const events = facts.flatMap((fact) => {
    const data = actingUpViews.event(fact, now, viewer);
    return data ? [{ type: (fact.event as AnyMessage).type, data }] : [];
  });
  return { state: actingUpViews.state(state, past, viewer) as SeenLink, events, view: viewer.view };
};
