import type { Task } from '../process/task.js';
import { isGoingOn, type Cycle } from './state.js';
import type { Chased } from './task-lists/make-task.js';
import { runningTasks } from './task-lists/running.js';
import { selectingTasks } from './task-lists/selecting.js';

/** What people must do now, with the rungs by which they are reminded; late applications are judged beside a running cohort. */
export const chasedTasks = (state: Cycle): readonly Chased[] => {
  if (!isGoingOn(state)) return [];
  const needsPanel = state.panel !== undefined || state.status !== 'Running';
  return [...(needsPanel ? selectingTasks(state) : []), ...runningTasks(state)];
};
export const tasks = (state: Cycle): readonly Task[] => chasedTasks(state).map(({ task }) => task);
