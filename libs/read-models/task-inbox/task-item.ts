import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../../kernel/index.js';

/** A task as the inbox holds it; `version` is what `If-Match` takes. */
export type TaskItem = Readonly<{
  case: StreamId;
  key: string;
  version: number;
  process: string;
  school: SchoolId;
  title: string;
  answers: readonly string[];
  clause: string;
  addressedTo: readonly string[];
  excluded: readonly StaffId[];
  lifted: readonly StaffId[];
  claimedBy: StaffId | null;
  priority: 'normal' | 'high';
  dueAt: Instant | null;
  openedAt: Instant;
}>;

export type TaskItemRow = Omit<TaskItem, 'dueAt' | 'openedAt'> & { dueAt: Date | null; openedAt: Date };
export const taskItem = ({ dueAt, openedAt, ...rest }: TaskItemRow): TaskItem => ({
  ...rest,
  dueAt: dueAt && instant(dueAt.getTime()),
  openedAt: instant(openedAt.getTime()),
});

export const taskColumns = `stream_id as "case", task_key as key, version, process, school_id as school, title, answers, clause,
  addressed_to as "addressedTo", excluded, coalesce(lifted, '{}') as lifted, claimed_by as "claimedBy", priority, due_at as "dueAt", opened_at as "openedAt"`;
/** What is due first, then what has waited longest. */
export const byNeed = `coalesce(due_at, 'infinity'::timestamptz), opened_at, stream_id, task_key`;
