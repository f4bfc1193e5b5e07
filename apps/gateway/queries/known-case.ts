import { viewsOf, type Caller, type Viewer } from '#libs/access/index.js';
import { emptySnapshot, refold, type Snapshot } from '#libs/commands/snapshot.js';
import type { AnyProcess, CaseSummary } from '#libs/domain/process/index.js';
import type { StoredEvent } from '#libs/event-store/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import type { Actor, CommandId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { ReadKind } from '#libs/reads/types.js';
import type { ReadStore } from '../engine.js';
import { until } from './until.js';

/** An event with the data that the caller may see of it. */
export type Shown = Readonly<{ event: StoredEvent; data: Readonly<Record<string, unknown>> }>;
export type KnownCase = Readonly<{
  stream: StreamId;
  process: AnyProcess;
  events: readonly StoredEvent[];
  now: Snapshot;
  /** The case as far as it was asked for: as it stands, or as it was at an earlier version. */
  then: Snapshot;
  summary: CaseSummary;
  view: Viewer['view'];
  /** True while there are applicants whose names the caller must not learn. */
  hidesNames: boolean;
  /** The case as the caller sees it, now or as it was at a version. */
  state: (then: Snapshot) => object;
  /** The events that the caller sees, with what they see of each. */
  shown: readonly Shown[];
  /** Those of `then`, with what was known of each by then. */
  shownThen: readonly Shown[];
  /** Takes down that the caller is shown something sensitive of the case, and what it is about. */
  noted: (what: ReadKind, about?: string) => void;
}>;

/** A service without the scope is told so; whether a case exists it is not told. */
export const needsScope = (caller: Caller, scope: string): void => {
  if (caller.kind === 'service' && !caller.scopes.has(scope))
    throw problemError('NotAllowed', { facts: { needs: `scope ${scope}` } });
};

/** The case, or undefined where it is not there or not for the caller. */
export const caseOrNothing = async (store: ReadStore, caller: Caller, id: string): Promise<KnownCase | undefined> => {
  try {
    return await knownCase(store, caller, id);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** Stands for a person whose name the reader must not learn. */
const somebody: Actor = { kind: 'person', id: '' as StaffId };
const withoutActor =
  (hidden: ReadonlySet<StaffId>) =>
  (event: StoredEvent): StoredEvent => {
    const { actor } = event.metadata;
    if (actor.kind !== 'person') return event;
    if (!hidden.has(actor.id) && !(actor.onBehalfOf && hidden.has(actor.onBehalfOf))) return event;
    return { ...event, metadata: { ...event.metadata, actor: somebody, commandId: '' as CommandId } };
  };

/** What is open now and was open already; what has been closed since stays closed. */
const openBoth = (now: object | undefined, then: object | undefined): object | undefined =>
  now && then && Object.fromEntries(Object.entries(now).filter(([field]) => Object.hasOwn(then, field)));
const shownOf = (events: readonly StoredEvent[], look: (event: StoredEvent) => object | undefined): readonly Shown[] =>
  events.flatMap((event) => {
    const data = look(event) as Shown['data'] | undefined;
    return data ? [{ event, data }] : [];
  });
export const latest = (events: readonly StoredEvent[]): number => events.at(-1)?.version ?? 0;

/**
 * The case as it stands, with what the caller may see of it, and as it was at the version that `upTo` picks of its events.
 * Throws 404 for a case that is not there or not for the caller.
 */
export const knownCase = async (store: ReadStore, caller: Caller, id: string, upTo = latest): Promise<KnownCase> => {
  needsScope(caller, 'cases:read');
  const process = processOfCase(id);
  if (!process) throw problemError('NotFound');
  const stream = id as StreamId;
  const { events } = await store.look(stream, 0);
  if (!events.length) throw problemError('NotFound');
  const then = refold(process, until(events, upTo(events)), emptySnapshot(process));
  const now = refold(process, events, then);
  const summary = process.summary(now.state);
  const views = viewsOf(process.name);
  const known = { state: now.state, past: views.past(events) as unknown };
  const viewer = views.viewer(caller, { ...known, summary, tasks: process.tasks(now.state) }) as Viewer | undefined;
  if (!viewer) throw problemError('NotFound');
  const hidden = views.hidden(known, viewer);
  const told = events.map(withoutActor(hidden));
  const shown = shownOf(told, (event) => views.event(event, known, viewer));
  const past = ({ version }: Snapshot) => (version === now.version ? known.past : views.past(until(events, version)));
  const shownThen = (): readonly Shown[] => {
    const knownThen = { state: then.state, past: past(then) as unknown };
    const open = new Map(shown.map(({ event, data }) => [event.version, data]));
    return shownOf(until(told, then.version), (event) =>
      openBoth(open.get(event.version), views.event(event, knownThen, viewer)),
    );
  };
  return {
    stream,
    process,
    events,
    now,
    then,
    summary,
    view: viewer.view,
    hidesNames: hidden.size > 0,
    state: (at) => views.state(at.state, past(at), viewer),
    noted: (what, about = '') => {
      const { kind, id: reader, at } = caller;
      // What is one's own part of a case is no look at anybody else's.
      if (viewer.view !== 'part') store.reads?.note({ at, reader: { kind, id: reader }, case: stream, what, about });
    },
    shown,
    shownThen: then.version === now.version ? shown : shownThen(),
  };
};
