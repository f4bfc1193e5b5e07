import type { Instant } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { boardMeetingFold, type BoardMeetingCase } from './fold.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: BoardMeetingCase): readonly ChasedTask[] =>
  rungsOfOpen(state, boardMeetingFold.tasks(state), chasedTasks(state));

/** Every instant at which somebody is reminded, as things stand, the first first; a meeting does nothing else by itself. */
export const deadlines = (state: BoardMeetingCase): readonly Instant[] =>
  [...new Set(taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)))].sort();
