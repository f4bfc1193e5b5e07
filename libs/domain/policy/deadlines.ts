import { dayAfter, instant, type Instant, type LocalDate } from '../../kernel/index.js';
import { rungsOfOpen, type ChasedTask } from '../process/deadlines.js';
import { currentRung, nextRung } from './cadence/reminders.js';
import { policyFold, type PolicyCase } from './fold.js';
import { isAnswered, isLive, type Begun, type Review } from './state.js';
import { chasedTasks } from './tasks.js';

/** The open tasks, and when people are reminded of each. */
export const taskRungs = (state: PolicyCase): readonly ChasedTask[] =>
  rungsOfOpen(state, policyFold.tasks(state), chasedTasks(state));

/** Midnight UTC, when the day has begun in the trust's zone as well, in winter and in summer: a history names no rules of a zone. */
const begins = (day: LocalDate): Instant => instant(`${day}T00:00:00.000Z`);
const dayIn = (at: Instant): LocalDate => at.slice(0, 10) as LocalDate;

/** The review of the due date that has no approval yet; undefined where there is none, or it is answered. */
const owed = (state: PolicyCase): Begun['due'] => (isLive(state) && !isAnswered(state) ? state.due : undefined);
/** When the next review opens by itself; undefined while one is under way. */
export const opensAt = (state: PolicyCase): Instant | undefined => {
  const set = owed(state);
  return set && isLive(state) && !state.review ? begins(set.opensOn) : undefined;
};
/** When the policy is marked as overdue. */
export const overdueAt = (state: PolicyCase): Instant | undefined => {
  const set = owed(state);
  return set && isLive(state) && !state.overdue ? begins(dayAfter(set.due.due)) : undefined;
};
/** When somebody is reminded of the review next; it has passed where a rung has come of which nobody was told. */
export const nextReminderAt = (state: PolicyCase, now: Instant): Instant | undefined => {
  const set = owed(state);
  if (!set || !isLive(state)) return undefined;
  const { due } = set.due;
  const here = currentRung(due, dayIn(now), set.reminders);
  return begins(here && here.rung !== state.rung ? here.on : nextRung(due, dayIn(now), set.reminders).on);
};
const reviewOf = (state: PolicyCase): Review | undefined => (isLive(state) ? state.review : undefined);
/** When the consultation closes by itself. */
export const consultationEndsAt = (state: PolicyCase): Instant | undefined => {
  const review = reviewOf(state);
  return review?.stage === 'Consulting' ? review.consultation?.endsAt : undefined;
};
/** The document that waits to be read, by its hash. */
export const toRead = (state: PolicyCase): string | undefined =>
  isLive(state) && state.document?.read === 'asked' ? state.document.hash : undefined;
const comparable: readonly Review['stage'][] = ['Drafting', 'Consulting', 'Amending'];
/** The editorial draft that waits to be compared with the text in force, by their hashes. */
export const toCompare = (state: PolicyCase): Readonly<{ hash: string; inForce?: string }> | undefined => {
  const review = reviewOf(state);
  if (!isLive(state) || !review?.draft || !comparable.includes(review.stage)) return undefined;
  const { hash, class: of, compared } = review.draft;
  if (of !== 'editorial' || compared) return undefined;
  return { hash, ...(state.inForce && { inForce: state.inForce.hash }) };
};

/** Every instant at which the process acts by itself, as things stand at `now`, the first first. */
export const deadlines = (state: PolicyCase, now: Instant): readonly Instant[] => {
  const rungs = taskRungs(state).flatMap((one) => one.rungs.map(({ at }) => at));
  const own = [opensAt(state), overdueAt(state), nextReminderAt(state, now), consultationEndsAt(state)];
  return [...new Set([...rungs, ...own.flatMap((at) => at ?? [])])].sort();
};
