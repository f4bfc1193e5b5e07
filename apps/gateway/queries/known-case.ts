import { caseView, decides, ownPartOf, type Caller, type CaseView, type OwnPart } from '#libs/access/index.js';
import { emptySnapshot, refold, type Snapshot } from '#libs/commands/snapshot.js';
import type { AnyProcess, CaseSummary } from '#libs/domain/process/index.js';
import type { EventStore, StoredEvent } from '#libs/event-store/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { StreamId } from '#libs/kernel/index.js';

export type KnownCase = Readonly<{
  stream: StreamId;
  process: AnyProcess;
  events: readonly StoredEvent[];
  now: Snapshot;
  summary: CaseSummary;
  view: Exclude<CaseView, 'none'>;
  /** Whether an open task of it waits for the caller. */
  deciding: boolean;
  part: OwnPart;
}>;

/** A service without the scope is told so; whether a case exists it is not told. */
export const needsScope = (caller: Caller, scope: string): void => {
  if (caller.kind === 'service' && !caller.scopes.has(scope))
    throw problemError('NotAllowed', { facts: { needs: `scope ${scope}` } });
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
  const part = ownPartOf(process.name);
  const deciding = decides(caller, process.tasks(now.state));
  const view = caseView(caller, { summary, interested: part.interested(now.state), deciding });
  if (view === 'none') throw problemError('NotFound');
  return { stream, process, events, now, summary, view, deciding, part };
};
