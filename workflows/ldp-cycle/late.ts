import { taskRungs } from '#libs/domain/ldp-cycle/deadlines.js';
import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import { isOpened } from '#libs/domain/ldp-cycle/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { isOver, type Intake } from './intake.js';

export const reasonOf = reasonIn([
  ['set-up-panel', 'PanelAwaited'],
  ['add-panel-member', 'PanelMemberAwaited'],
  ['declare-interests', 'DeclarationAwaited'],
  ['assess', 'AssessmentAwaited'],
  ['give-verdict', 'VerdictAwaited'],
  ['write-feedback', 'FeedbackAwaited'],
  ['decide-selection', 'SelectionAwaited'],
  ['hold-review', 'ReviewAwaited'],
  ['complete-action', 'ActionAwaited'],
  ['start-secondment', 'PlannedSecondmentAwaited'],
  ['record-external-review', 'ExternalReviewAwaited'],
]);

const lateTasks = (state: CycleCase): readonly Chased[] => reminders(taskRungs(state), reasonOf);
const isEscalated = (state: CycleCase) => (task: string) => !isOpened(state) || state.escalated.includes(task);
const next = (state: CycleCase) => nextLate(taskRungs(state), isEscalated(state));

/** The panel, SLT and HR are reminded of what an intake waits for; what stays late is brought to the CEO, task by task. */
export const chased = (intake: Intake): readonly Promise<unknown>[] => [
  intake.chase(isOver, lateTasks),
  intake.until(isOver, {
    at: (state) => next(state)?.at,
    then: (state) => ({ type: 'EscalateTask', data: { task: next(state)!.task } }),
    key: 'late',
  }),
];
