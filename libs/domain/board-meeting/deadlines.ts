import type { Instant } from '../../kernel/index.js';
import { rungsAfterRescheduling, type ChasedTask } from '../process/deadlines.js';
import { boardMeetingFold, type BoardMeetingCase } from './fold.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: BoardMeetingCase): readonly ChasedTask[] => {
  const open = new Map(boardMeetingFold.tasks(state).map((task) => [task.key, task]));
  return chasedTasks(state).flatMap(({ task: { key }, ladder }) => {
    const task = open.get(key);
    return task ? [{ task, rungs: rungsAfterRescheduling(state, key, ladder) }] : [];
  });
};

/** Every instant at which somebody is reminded, as things stand, the first first; a meeting does nothing else by itself. */
export const deadlines = (state: BoardMeetingCase): readonly Instant[] =>
  [...new Set(taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)))].sort();
