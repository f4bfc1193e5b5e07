import { emptySnapshot, step } from '../commands/snapshot.js';
import type { AnyProcess } from '../domain/process/index.js';
import type { StoredEvent } from '../event-store/index.js';
import { caseRow, type CaseRow } from './case-register/project.js';
import { taskChanges, type TaskRow } from './task-inbox/project.js';

/** What the inline read models hold of one stream. */
export type Refolded = Readonly<{ case: CaseRow; tasks: readonly TaskRow[] }>;

/** What stays as it was when a row is written again. */
const kept = ({ process, school_id, opened_at }: TaskRow) => ({ process, school_id, opened_at });

/**
 * The rows that the appends of a stream leave behind, from its events alone (all of them, oldest first, at least one).
 * It goes command by command, because an append writes what its whole decision came to.
 */
export const refoldRows = (process: AnyProcess, stream: string, events: readonly StoredEvent[]): Refolded => {
  const tasks = new Map<string, TaskRow>();
  let before = emptySnapshot(process);
  let after = before;
  events.forEach((event, i) => {
    after = step(process, after, event);
    if (events[i + 1]?.metadata.commandId === event.metadata.commandId) return;
    const { closed, open } = taskChanges(process, stream, before, after);
    for (const key of closed) tasks.delete(key);
    for (const row of open) {
      const old = tasks.get(row.task_key);
      tasks.set(row.task_key, old ? { ...row, ...kept(old) } : row);
    }
    before = after;
  });
  return { case: caseRow(process, stream, after), tasks: [...tasks.values()] };
};
