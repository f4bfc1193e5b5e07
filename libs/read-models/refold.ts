import { emptySnapshot, step } from '../commands/snapshot.js';
import type { AnyProcess } from '../domain/process/index.js';
import type { LedgerValues, StoredEvent } from '../event-store/index.js';
import type { StreamId } from '../kernel/index.js';
import { caseRow, type CaseRow } from './case-register/project.js';
import { ledgerHistory } from './post-ledger/rebuild.js';
import { taskChanges, type TaskRow } from './task-inbox/project.js';

/** What the inline read models hold of one stream. */
export type Refolded = Readonly<{
  /** Undefined of a stream that is no case. */
  case: CaseRow | undefined;
  tasks: readonly TaskRow[];
  ledger: readonly LedgerValues[];
}>;

/** What stays as it was when a row is written again. */
const kept = ({ process, school_id, opened_at }: TaskRow) => ({ process, school_id, opened_at });

/** Two cases may each give a stream events under the same key; they do not do so at the same instant. */
const ofOneDecision = (event: StoredEvent, next: StoredEvent | undefined): boolean =>
  event.metadata.commandId === next?.metadata.commandId && event.at === next.at;

/**
 * The rows that the appends of a stream leave behind, from its events alone (all of them, oldest first, at least one).
 * It goes command by command, because an append writes what its whole decision came to.
 */
export const refoldRows = (process: AnyProcess, stream: string, events: readonly StoredEvent[]): Refolded => {
  const tasks = new Map<string, TaskRow>();
  const ledger = ledgerHistory(process, stream as StreamId);
  let before = emptySnapshot(process);
  let after = before;
  events.forEach((event, i) => {
    after = step(process, after, event);
    if (ofOneDecision(event, events[i + 1])) return;
    const { closed, open } = taskChanges(process, stream, before, after);
    for (const key of closed) tasks.delete(key);
    for (const row of open) {
      const old = tasks.get(row.task_key);
      tasks.set(row.task_key, old ? { ...row, ...kept(old) } : row);
    }
    ledger.appended(before, after);
    before = after;
  });
  const row = process.followed === false ? undefined : caseRow(process, stream, after);
  return { case: row, tasks: [...tasks.values()], ledger: ledger.rows };
};
