import type { Instant } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { cycleFold, type CycleCase } from './fold.js';
import { isOpened, type Begun, withPanel } from './state.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: CycleCase): readonly ChasedTask[] =>
  rungsOfOpen(state, cycleFold.tasks(state), chasedTasks(state));

/** When the process acts by itself: it closes applications, closes the intake once all are decided, opens each review. */
const ofStep = (state: Begun): readonly Instant[] => {
  switch (state.status) {
    case 'Open':
      return [state.cutOffAt];
    case 'Selecting':
    case 'Selected':
      return withPanel(state).length ? [] : [state.closesAt];
    case 'Running':
      return [state.nextReviewAt, state.externalReviewAt].flatMap((at) => (at ? [at] : []));
    case 'Ended':
      return [];
  }
};

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: CycleCase): readonly Instant[] => {
  const own = isOpened(state) ? ofStep(state) : [];
  return [...new Set([...taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)), ...own])].sort();
};
