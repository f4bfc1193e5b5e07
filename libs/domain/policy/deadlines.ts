import { atLocalTime, localDate } from '../../kernel/calendar.js';
import { dayAfter, type Instant } from '../../kernel/index.js';
import { rungsAfterRescheduling, type ChasedTask } from '../process/deadlines.js';
import { nextRung } from './cadence/reminders.js';
import { policyFold, type PolicyCase } from './fold.js';
import { isAnswered, isLive, type Begun } from './state.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: PolicyCase): readonly ChasedTask[] => {
  const open = new Map(policyFold.tasks(state).map((task) => [task.key, task]));
  return chasedTasks(state).flatMap(({ task: { key }, ladder }) => {
    const task = open.get(key);
    return task ? [{ task, rungs: rungsAfterRescheduling(state, key, ladder) }] : [];
  });
};

const ofReview = (state: Begun, now: Instant): readonly Instant[] => {
  const { due: set, review, overdue } = state;
  if (!set || isAnswered(state)) return [];
  const { due, opensOn, reminders } = set;
  return [
    ...(review ? [] : [atLocalTime(opensOn)]),
    ...(overdue ? [] : [atLocalTime(dayAfter(due.due))]),
    atLocalTime(nextRung(due.due, localDate(now), reminders).on),
  ];
};

/** Every instant at which the process acts by itself, as things stand at `now`, the first first. */
export const deadlines = (state: PolicyCase, now: Instant): readonly Instant[] => {
  const rungs = taskRungs(state).flatMap((one) => one.rungs.map(({ at }) => at));
  const own = isLive(state) ? ofReview(state, now) : [];
  const { consultation, stage } = (isLive(state) && state.review) || {};
  const ends = stage === 'Consulting' && consultation ? [consultation.endsAt] : [];
  return [...new Set([...rungs, ...own, ...ends])].sort();
};
