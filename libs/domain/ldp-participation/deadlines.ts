import type { Instant } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { participationFold, type ParticipationCase } from './fold.js';
import { hasBegun, type Begun } from './state.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: ParticipationCase): readonly ChasedTask[] =>
  rungsOfOpen(state, participationFold.tasks(state), chasedTasks(state));

/** When the process acts by itself: it forwards, lets an offer lapse, has somebody join, looks at the year, ends an appeal's time. */
const ofStep = ({ step, continuation }: Begun): readonly Instant[] => {
  switch (step.status) {
    case 'Submitted':
      return [step.forwardAt];
    case 'Offered':
      return [step.expires];
    case 'Accepted':
    case 'Deferred':
      return step.question ? [] : [step.joinsAt];
    // A year that is still open is settled before the next is looked at.
    case 'Participating':
    case 'Paused':
      return continuation ? [] : [step.continuationAt];
    case 'NotContinued':
      return step.appeal === 'open' ? [step.appealBy] : [];
    case 'WithPanel':
    case 'WaitListed':
    case 'NotSelected':
    case 'Withdrawn':
    case 'Declined':
    case 'Completed':
    case 'Left':
      return [];
  }
};
const ofPool = ({ pool }: Begun): readonly Instant[] => (pool && !pool.review ? [pool.reviewAt] : []);

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: ParticipationCase): readonly Instant[] => {
  const own = hasBegun(state) ? [...ofStep(state), ...ofPool(state)] : [];
  return [...new Set([...taskRungs(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)), ...own])].sort();
};
