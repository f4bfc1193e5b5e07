import type { OpenTask, Snapshot } from '../../commands/snapshot.js';
import type { StreamId } from '../../kernel/index.js';
import type { TaskItem } from './task-item.js';
import type { Addressee, AnyProcess } from '../../domain/process/index.js';

/** `staff:<id>`, `<Role>` for anybody who holds it, or `<Role>@<school>`. */
export const address = (to: Addressee): string =>
  'staff' in to ? `staff:${to.staff}` : to.school ? `${to.role}@${to.school}` : to.role;

/** The row of an open task in the inboxes of those it is addressed to. */
export const taskRow = (
  process: AnyProcess,
  stream: string,
  snapshot: Snapshot,
  { task, version, openedAt }: OpenTask,
) => {
  const { title, school } = process.summary(snapshot.state);
  return {
    stream_id: stream,
    task_key: task.key,
    version,
    stream_version: snapshot.version,
    process: process.name,
    school_id: school,
    title,
    answers: task.answers,
    clause: task.clause,
    addressed_to: task.to.map(address),
    excluded: task.not.map((one) => one.staff),
    lifted: task.lifted ?? null,
    claimed_by: task.claimedBy ?? null,
    priority: task.priority,
    due_at: task.due ?? null,
    opened_at: openedAt,
  };
};
export type TaskRow = ReturnType<typeof taskRow>;

/** The same as the inbox answers it, for a task of a case that is at hand: as it is, or as it once was. */
export const openTaskItem = (process: AnyProcess, stream: StreamId, snapshot: Snapshot, open: OpenTask): TaskItem => {
  const row = taskRow(process, stream, snapshot, open);
  return {
    case: stream,
    key: row.task_key,
    version: row.version,
    process: row.process,
    school: row.school_id,
    title: row.title,
    answers: row.answers,
    clause: row.clause,
    addressedTo: row.addressed_to,
    excluded: row.excluded,
    lifted: row.lifted ?? [],
    claimedBy: row.claimed_by,
    priority: row.priority,
    dueAt: row.due_at,
    openedAt: row.opened_at,
  };
};

/** What an append changes in the inbox: the tasks that ended, and the rows that are new or other than before. */
export const taskChanges = (process: AnyProcess, stream: string, before: Snapshot, after: Snapshot) => ({
  closed: Object.keys(before.tasks).filter((key) => !(key in after.tasks)),
  open: Object.values(after.tasks)
    .filter((open) => before.tasks[open.task.key] !== open)
    .map((open) => taskRow(process, stream, after, open)),
});
