import { taskRungs } from '#libs/domain/policy/deadlines.js';
import type { PolicyCase } from '#libs/domain/policy/fold.js';
import { isLive } from '#libs/domain/policy/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { isOver, type File } from './file.js';

export const reasonOf = reasonIn([
  ['supply-text', 'TextAwaited'],
  ['decide-findings', 'FindingsAwaited'],
  ['record-adoption', 'AdoptionAwaited'],
  ['adopt-at', 'SchoolAwaited'],
  ['check-impact', 'ImpactAwaited'],
  ['draft', 'DraftAwaited'],
  ['record-answers', 'AnswersAwaited'],
  ['approve', 'ApprovalAwaited'],
  ['amend', 'AmendmentsAwaited'],
  ['confirm-amendments', 'AmendmentsAwaited'],
  ['publish', 'PublicationAwaited'],
]);

const lateTasks = (state: PolicyCase): readonly Chased[] => reminders(taskRungs(state), reasonOf);
const isEscalated = (state: PolicyCase) => (task: string) => !isLive(state) || state.escalated.includes(task);
const next = (state: PolicyCase) => nextLate(taskRungs(state), isEscalated(state));

/** Whoever has to do with the policy is reminded of what it waits for; what stays late is brought to the CEO, task by task. */
export const chased = (file: File): readonly Promise<unknown>[] => [
  file.chase(isOver, lateTasks),
  file.until(isOver, {
    at: (state) => next(state)?.at,
    then: (state) => ({ type: 'EscalateTask', data: { task: next(state)!.task } }),
    key: 'late',
  }),
];
