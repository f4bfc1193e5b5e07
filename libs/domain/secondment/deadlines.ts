import type { Instant } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { secondmentFold, type SecondmentCase } from './fold.js';
import { isRequested } from './state.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: SecondmentCase): readonly ChasedTask[] =>
  rungsOfOpen(state, secondmentFold.tasks(state), chasedTasks(state));

/** When the process takes the secondment on by itself: it begins, is reviewed, opens the return, ends. */
const ofStep = (state: SecondmentCase): readonly Instant[] => {
  if (!isRequested(state)) return [];
  const { step } = state;
  if (step.status === 'Agreed') return [step.times.beginsAt];
  if (step.status === 'Running') return [step.nextReviewAt, step.times.opensReturnAt];
  if (step.status !== 'Returning' || step.return.suspended) return [];
  // Whoever stays on has no day on which it ends by itself.
  return step.return.staysOn ? [step.nextReviewAt] : [step.nextReviewAt, step.times.endsAt];
};

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: SecondmentCase): readonly Instant[] =>
  [...new Set([...taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)), ...ofStep(state)])].sort();
