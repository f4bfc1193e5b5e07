import type { Caller } from '#libs/access/index.js';
import { secondmentViews } from '#libs/access/secondment/index.js';
import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import { secondment } from '#libs/domain/secondment/index.js';
import type { Actor, AnyMessage, HeldRole, Instant, StaffId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { eventsIn } from '../domain/secondment/world.js';

const at = '2027-03-15T09:00:00.000Z' as Instant;
export const who = (id: string, ...roles: readonly HeldRole[]): Caller => ({
  kind: 'person',
  id: id as StaffId,
  roles,
  at,
});

export type Fact = Readonly<{ event: AnyMessage; by?: string }>;
/** Who does what has no author in its data. */
const nobody = 'somebody-of-the-trust';
export const factsOf = (name: SituationName): readonly Fact[] =>
  eventsIn(situations[name][0]).map((event) => ({ event, by: nobody }));

type Event = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;
export type Look = Readonly<{ view: string; state: Readonly<Record<string, unknown>>; events: readonly Event[] }>;

/** What a caller sees of a secondment after these facts; undefined where it does not exist for them. */
export const look = (caller: Caller, told: readonly Fact[]): Look | undefined => {
  const facts = told.map(({ event, by }, i) => ({
    version: i + 1,
    event: event as never,
    metadata: { actor: (by ? { kind: 'person', id: by } : { kind: 'process', id: 'x' }) as Actor },
  }));
  const { evolve, initial } = secondment.fold;
  const state = told.reduce<SecondmentCase>((so, { event }) => evolve(so, event as never), initial);
  const past = secondmentViews.past(facts);
  const viewer = secondmentViews.viewer(caller, { state, tasks: secondment.tasks(state) });
  if (!viewer) return undefined;
  const events = facts.flatMap((fact) => {
    const data = secondmentViews.event(fact, { past }, viewer) as Event['data'] | undefined;
    return data ? [{ type: (fact.event as AnyMessage).type, data }] : [];
  });
  return { view: viewer.view, state: secondmentViews.state(state, past, viewer) as Look['state'], events };
};
