import { viewsOf, type Caller } from '#libs/access/index.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { instant, type Actor, type HeldRole, type Id, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { smallTrust } from '../support/people.js';
import type { Told } from './post-facts.js';

const views = viewsOf('internal-post');
const actorOf = (by: Told['by']): Actor =>
  by === 'process' ? { kind: 'process', id: 'internal-post-1' as StreamId } : { kind: 'person', id: by };
export const factsOf = (told: readonly Told[]) =>
  told.map(({ by, event }, i) => ({ version: i + 1, event, metadata: { actor: actorOf(by) } }));
type Known = Readonly<{ state: InternalPostCase; past: unknown }>;
const remembered = new WeakMap<readonly Told[], readonly Known[]>();
/** How the post stood after each fact. */
const history = (told: readonly Told[]): readonly Known[] => {
  const known = remembered.get(told);
  if (known) return known;
  const facts = factsOf(told);
  let state = internalPost.fold.initial;
  const every = told.map(({ event }, i) => {
    state = internalPost.fold.evolve(state, event);
    return { state, past: views.past(facts.slice(0, i + 1)) as unknown };
  });
  remembered.set(told, every);
  return every;
};

const at = instant('2027-02-10T09:00:00Z');
/** Somebody of the small trust, with the roles that they hold there or with others. */
export const who = (id: StaffId, roles: readonly HeldRole[] = smallTrust.rolesOf(id, at)): Caller => ({
  kind: 'person',
  id,
  roles,
  at,
});
export const service = (...scopes: readonly string[]): Caller => ({
  kind: 'service',
  id: 'audit' as Id<'Service'>,
  scopes: new Set(scopes),
  at,
});

/* eslint-disable @typescript-eslint/no-explicit-any -- what is shown is looked at field by field */
export type Look = Readonly<{
  view: 'whole' | 'panel' | 'part';
  state: any;
  /** The state as it was after so many facts, as the caller sees it now. */
  then: (count: number) => any;
  events: readonly Readonly<{ version: number; type: string; data: any }>[];
}>;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** What a caller sees of a post now; undefined when it does not exist for them. */
export const look = (caller: Caller, told: readonly Told[]): Look | undefined => {
  const facts = factsOf(told);
  const every = history(told);
  const known = every.at(-1)!;
  const { state } = known;
  const viewer = views.viewer(caller, {
    ...known,
    summary: internalPost.summary(state),
    tasks: internalPost.tasks(state),
  });
  if (!viewer) return undefined;
  const then = (count: number) => views.state(every[count - 1]!.state, every[count - 1]!.past, viewer);
  const events = facts.flatMap((fact) => {
    const data = views.event(fact, known, viewer);
    return data ? [{ version: fact.version, type: fact.event.type as string, data }] : [];
  });
  return { view: (viewer as Look).view, state: then(told.length), then, events };
};

/** Everybody whose marks or scores are in what is shown. */
export const authorsOf = (field: 'marks' | 'scores', shown: unknown): readonly string[] => {
  if (Array.isArray(shown)) return shown.flatMap((one) => authorsOf(field, one));
  if (typeof shown !== 'object' || shown === null) return [];
  const { by } = shown as { by?: string };
  const own = by && field in shown ? [by] : [];
  return [...own, ...Object.values(shown).flatMap((one) => authorsOf(field, one))];
};
