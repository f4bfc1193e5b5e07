import { ldpParticipationViews } from '#libs/access/ldp-participation/index.js';
import type { Caller } from '#libs/access/index.js';
import type { ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import type { Actor, AnyMessage, HeldRole, Instant, StaffId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/ldp-participation/situations.js';
import { eventsIn } from '../domain/ldp-participation/world.js';

const at = '2028-10-10T09:00:00.000Z' as Instant;
export const who = (id: string, ...roles: readonly HeldRole[]): Caller => ({
  kind: 'person',
  id: id as StaffId,
  roles,
  at,
});

export type Fact = Readonly<{ event: AnyMessage; by?: string }>;
export const factsOf = (name: SituationName): readonly Fact[] =>
  eventsIn(situations[name][0]).map((event) => ({ event, by: 'somebody-of-the-trust' }));

type Event = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;
export type Look = Readonly<{ view: string; state: Readonly<Record<string, unknown>>; events: readonly Event[] }>;

/** What a caller sees of somebody's file after these facts; undefined where it does not exist for them. */
export const look = (caller: Caller, told: readonly Fact[]): Look | undefined => {
  const facts = told.map(({ event, by }, i) => ({
    version: i + 1,
    event: event as never,
    metadata: { actor: (by ? { kind: 'person', id: by } : { kind: 'process', id: 'x' }) as Actor },
  }));
  const { evolve, initial } = ldpParticipation.fold;
  const state = told.reduce<ParticipationCase>((so, { event }) => evolve(so, event as never), initial);
  const past = ldpParticipationViews.past(facts);
  const viewer = ldpParticipationViews.viewer(caller, { state, tasks: ldpParticipation.tasks(state) });
  if (!viewer) return undefined;
  const events = facts.flatMap((fact) => {
    const data = ldpParticipationViews.event(fact, { past }, viewer) as Event['data'] | undefined;
    return data ? [{ type: (fact.event as AnyMessage).type, data }] : [];
  });
  return { view: viewer.view, state: ldpParticipationViews.state(state, past, viewer) as Look['state'], events };
};
