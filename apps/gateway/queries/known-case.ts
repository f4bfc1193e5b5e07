import { viewsOf, type Caller, type Viewer } from '#libs/access/index.js';
import { emptySnapshot, refold, type Snapshot } from '#libs/commands/snapshot.js';
import type { AnyProcess, CaseSummary } from '#libs/domain/process/index.js';
import type { EventStore, StoredEvent } from '#libs/event-store/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import type { StreamId } from '#libs/kernel/index.js';
import { until } from './until.js';

/** An event with the data that the caller may see of it. */
export type Shown = Readonly<{ event: StoredEvent; data: Readonly<Record<string, unknown>> }>;
export type KnownCase = Readonly<{
  stream: StreamId;
  process: AnyProcess;
  events: readonly StoredEvent[];
  now: Snapshot;
  summary: CaseSummary;
  view: Viewer['view'];
  /** The case as the caller sees it, now or as it was at a version. */
  state: (then: Snapshot) => object;
  /** The events that the caller sees, with what they see of each. */
  shown: readonly Shown[];
}>;

/** A service without the scope is told so; whether a case exists it is not told. */
export const needsScope = (caller: Caller, scope: string): void => {
  if (caller.kind === 'service' && !caller.scopes.has(scope))
    throw problemError('NotAllowed', { facts: { needs: `scope ${scope}` } });
};

/** The case, or undefined where it is not there or not for the caller. */
export const caseOrNothing = async (store: EventStore, caller: Caller, id: string): Promise<KnownCase | undefined> => {
  try {
    return await knownCase(store, caller, id);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** The case as it stands, with what the caller may see of it. Throws 404 for a case that is not there or not for the caller. */
export const knownCase = async (store: EventStore, caller: Caller, id: string): Promise<KnownCase> => {
  needsScope(caller, 'cases:read');
  const process = processOfCase(id);
  if (!process) throw problemError('NotFound');
  const stream = id as StreamId;
  const { events } = await store.look(stream, 0);
  if (!events.length) throw problemError('NotFound');
  const now = refold(process, events, emptySnapshot(process));
  const summary = process.summary(now.state);
  const views = viewsOf(process.name);
  const known = { state: now.state, past: views.past(events) as unknown };
  const viewer = views.viewer(caller, { ...known, summary, tasks: process.tasks(now.state) }) as Viewer | undefined;
  if (!viewer) throw problemError('NotFound');
  return {
    stream,
    process,
    events,
    now,
    summary,
    view: viewer.view,
    state: (then) => views.state(then.state, views.past(until(events, then.version)), viewer),
    shown: events.flatMap((event) => {
      const data = views.event(event, known, viewer);
      return data ? [{ event, data: data as Shown['data'] }] : [];
    }),
  };
};
