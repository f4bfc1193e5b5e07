import type { Instant, StaffId } from '../../kernel/index.js';
import type { Task } from './task.js';

/** When people are reminded of a task whose due instant HR has moved. */
export type TaskRung = Readonly<{ at: Instant; kind: 'remind' | 'overdue' }>;
/** What people have settled about one task beyond what its process says. */
export type Arrangement = Readonly<{
  due?: Instant;
  ladder?: readonly TaskRung[];
  priority?: Task['priority'];
  /** Whose four-eyes exclusion the CEO has lifted. */
  lifted?: readonly StaffId[];
}>;
/** By task key; like a claim, an arrangement ends with its task and when the task goes to other people. */
export type Arrangements = Readonly<Record<string, Arrangement>>;

/** The task as its process has it, with what was arranged for it. */
export const arranged = (task: Task, arrangement?: Arrangement): Task => {
  if (!arrangement) return task;
  const { due, priority, lifted } = arrangement;
  const not = lifted && task.not.filter((x) => x.because !== 'four-eyes' || !lifted.includes(x.staff));
  return { ...task, ...(due && { due }), ...(priority && { priority }), ...(not && { not, lifted }) };
};
