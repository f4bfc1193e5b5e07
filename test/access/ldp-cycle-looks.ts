import { ldpCycleViews } from '#libs/access/ldp-cycle/index.js';
import type { Caller } from '#libs/access/index.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import type { Actor, AnyMessage, HeldRole, Instant, StaffId } from '#libs/kernel/index.js';
import { rolesOf } from '../domain/ldp-cycle/people.js';
import { caseIn, eventsIn, type World } from '../domain/ldp-cycle/world.js';

/** Somebody with the roles that they hold in the trust of these tests, or with others. */
export const who = (staff: StaffId, roles: readonly HeldRole[] = rolesOf(staff)): Caller => ({
  kind: 'person',
  id: staff,
  roles,
  at: '2027-06-14T09:00:00.000Z' as Instant,
});

/* eslint-disable @typescript-eslint/no-explicit-any -- what is shown is looked at field by field */
type Look = Readonly<{ view: string; state: any; events: readonly Readonly<{ type: string; data: any }>[] }>;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** What a caller sees of an intake as it stands; undefined where it does not exist for them. */
export const look = (caller: Caller, world: World, more: readonly AnyMessage[] = []): Look | undefined => {
  const told = [...eventsIn(world), ...more];
  const actor = { kind: 'process', id: 'x' } as unknown as Actor;
  const facts = told.map((event, i) => ({ version: i + 1, event: event as never, metadata: { actor } }));
  const state = more.reduce((so, event) => ldpCycle.fold.evolve(so, event as never), caseIn(world));
  const past = ldpCycleViews.past(facts);
  const viewer = ldpCycleViews.viewer(caller, { state, tasks: ldpCycle.tasks(state) });
  if (!viewer) return undefined;
  const events = facts.flatMap((fact) => {
    const data = ldpCycleViews.event(fact, { past, state }, viewer);
    return data ? [{ type: (fact.event as AnyMessage).type, data }] : [];
  });
  return { view: viewer.view, state: ldpCycleViews.state(state, past, viewer), events };
};

/** Whose marks or verdicts are in what is shown. */
export const authorsOf = (field: 'marks' | 'votes', shown: Look | undefined, candidate: number): readonly string[] => {
  const one = shown?.state.candidates.find((each: { candidate: number }) => each.candidate === candidate);
  return [...new Set<string>((one?.[field] ?? []).map(({ by }: { by: string }) => by))].sort();
};
