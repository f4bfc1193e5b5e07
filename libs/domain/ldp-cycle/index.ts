import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { assessCriterion } from './assessing/assess-criterion.js';
import { giveVerdict } from './assessing/give-verdict.js';
import { writeFeedback } from './assessing/write-feedback.js';
import type { CycleEvent } from './events.js';
import { openExternalReview } from './external/open-external-review.js';
import { recordExternalRecruitmentReview } from './external/record-external-recruitment-review.js';
import { cycleFold } from './fold.js';
import { changeCapacity } from './opening/change-capacity.js';
import { closeApplications } from './opening/close-applications.js';
import { escalateTask } from './opening/escalate-task.js';
import { openCycle } from './opening/open-cycle.js';
import { addPanelMember } from './panel/add-panel-member.js';
import { declareInterests } from './panel/declare-interests.js';
import { recusePanelMember } from './panel/recuse-panel-member.js';
import { setUpPanel } from './panel/set-up-panel.js';
import { papers } from './papers.js';
import { addAction } from './reviews/add-action.js';
import { closeReview } from './reviews/close-review.js';
import { completeAction } from './reviews/complete-action.js';
import { dropPlannedSecondment } from './reviews/drop-planned-secondment.js';
import { openReview } from './reviews/open-review.js';
import { planSecondment } from './reviews/plan-secondment.js';
import { recordMinutes } from './reviews/record-minutes.js';
import { recordSecondmentStarted } from './reviews/record-secondment-started.js';
import { recordStatus } from './reviews/record-status.js';
import { closeIntake } from './selection/close-intake.js';
import { decideSelection } from './selection/decide-selection.js';
import { summary, type Cycle } from './state.js';

const handlers = {
  OpenCycle: openCycle,
  ChangeCapacity: changeCapacity,
  SetUpPanel: setUpPanel,
  AddPanelMember: addPanelMember,
  DeclareInterests: declareInterests,
  RecusePanelMember: recusePanelMember,
  AssessCriterion: assessCriterion,
  GiveVerdict: giveVerdict,
  WriteFeedback: writeFeedback,
  CloseApplications: closeApplications,
  DecideSelection: decideSelection,
  CloseIntake: closeIntake,
  OpenReview: openReview,
  RecordMinutes: recordMinutes,
  RecordStatus: recordStatus,
  AddAction: addAction,
  CompleteAction: completeAction,
  PlanSecondment: planSecondment,
  RecordSecondmentStarted: recordSecondmentStarted,
  DropPlannedSecondment: dropPlannedSecondment,
  CloseReview: closeReview,
  OpenExternalReview: openExternalReview,
  RecordExternalRecruitmentReview: recordExternalRecruitmentReview,
  EscalateTask: escalateTask,
} as const;
export type CycleCommand = CommandOf<typeof handlers>;
export type CycleRefusal = RefusalOf<typeof handlers>;

/** One intake of the leadership programme and its cohort: from the opening until its last participant has gone. */
export const ldpCycle = defineProcess<Cycle, CycleEvent, typeof handlers>({
  name: 'ldp-cycle',
  ...cycleFold,
  summary,
  papers,
  handlers,
});
