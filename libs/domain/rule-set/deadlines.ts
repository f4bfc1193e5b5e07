import type { Instant } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { ruleSetFold, type RuleSetCase } from './fold.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: RuleSetCase): readonly ChasedTask[] =>
  rungsOfOpen(state, ruleSetFold.tasks(state), chasedTasks(state));

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: RuleSetCase): readonly Instant[] => {
  const own = state.status === 'Approved' ? [state.activeAt] : [];
  return [...new Set([...taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)), ...own])].sort();
};
