import type { Task } from '../process/task.js';
import { hasBegun, type Begun, type Participation } from './state.js';
import { endorsingTasks, joiningTasks, offerTasks, questionTasks } from './task-lists/applying.js';
import type { Chased } from './task-lists/make-task.js';
import { appealTasks, continuationTasks, planTasks, poolTasks } from './task-lists/participating.js';

const ofStep = (state: Begun): readonly Chased[] => {
  const { step } = state;
  switch (step.status) {
    case 'Submitted':
      return [...endorsingTasks(state, step), ...questionTasks(state)];
    case 'WithPanel':
    case 'WaitListed':
      return questionTasks(state);
    case 'Offered':
      return [...offerTasks(state, step), ...questionTasks(state)];
    case 'Accepted':
    case 'Deferred':
      return [...joiningTasks(state, step), ...questionTasks(state)];
    case 'Participating':
      return [...planTasks(state), ...continuationTasks(state)];
    case 'Paused':
      return continuationTasks(state);
    case 'NotContinued':
      return appealTasks(state, step);
    case 'NotSelected':
    case 'Withdrawn':
    case 'Declined':
    case 'Completed':
    case 'Left':
      return [];
  }
};

/** What people must do now, with the rungs by which they are reminded; a place in the talent pool is beside every step. */
export const chasedTasks = (state: Participation): readonly Chased[] =>
  hasBegun(state) ? [...ofStep(state), ...poolTasks(state)] : [];
export const tasks = (state: Participation): readonly Task[] => chasedTasks(state).map(({ task }) => task);
