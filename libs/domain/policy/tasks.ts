import type { Task } from '../process/task.js';
import { isLive, type Policy } from './state.js';
import type { Chased } from './task-lists/make-task.js';
import { reviewTasks } from './task-lists/reviewing.js';
import { standingTasks } from './task-lists/standing.js';

/** What people must do now, with the rungs by which they are reminded. */
export const chasedTasks = (state: Policy): readonly Chased[] =>
  isLive(state) ? [...standingTasks(state), ...reviewTasks(state)] : [];
export const tasks = (state: Policy): readonly Task[] => chasedTasks(state).map(({ task }) => task);
