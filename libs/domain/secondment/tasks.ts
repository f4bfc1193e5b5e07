import { unwindingTasks } from '../acting-up/unwinding/state.js';
import type { Task } from '../process/task.js';
import { clauses } from './clauses.js';
import { isRequested, type Begun, type Secondment } from './state.js';
import { agreeingTasks, releaseTasks } from './task-lists/agreeing.js';
import type { Chased } from './task-lists/make-task.js';
import { closingTasks, returnTasks } from './task-lists/returning.js';
import { besidesTasks, objectiveTasks } from './task-lists/running.js';

const ofStep = (state: Begun): readonly Chased[] => {
  const { step } = state;
  switch (step.status) {
    case 'Requested':
      return releaseTasks(state, step);
    case 'Agreeing':
      return agreeingTasks(state, step.ladder);
    case 'Running':
      return [...objectiveTasks(state), ...besidesTasks(state)];
    case 'Returning':
      return [...returnTasks(state, step), ...objectiveTasks(state, step.return.ladder), ...besidesTasks(state)];
    case 'Ended':
      return [...objectiveTasks(state, step.ladder), ...closingTasks(state, step)];
    case 'Agreed':
    case 'Completed':
    case 'Converted':
    case 'Refused':
    case 'Cancelled':
      return [];
  }
};

/** Those that the ladder's last rung brings to the CEO; a plan of unwinding goes there by a way of its own. */
export const escalatable = (state: Secondment): readonly Chased[] => (isRequested(state) ? ofStep(state) : []);
const unwindingOf = (state: Secondment): readonly Chased[] => {
  if (!isRequested(state) || state.status !== 'Returning' || !state.unwinding) return [];
  const { ladder = [] } = state.unwinding.open ?? {};
  return unwindingTasks(state.unwinding, clauses.unwinding).map((task) => ({ task, ladder }));
};
/** What people must do now about a secondment, with the rungs by which they are reminded. */
export const chasedTasks = (state: Secondment): readonly Chased[] => [...escalatable(state), ...unwindingOf(state)];
export const tasks = (state: Secondment): readonly Task[] => chasedTasks(state).map(({ task }) => task);
