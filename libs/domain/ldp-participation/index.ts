import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { awardAccreditation } from './accreditation/award-accreditation.js';
import { voidAccreditation } from './accreditation/void-accreditation.js';
import { commentWithoutEndorsing } from './application/comment-without-endorsing.js';
import { decideFixedTermQuestion } from './application/decide-fixed-term-question.js';
import { endorseApplication } from './application/endorse-application.js';
import { enterCycle } from './application/enter-cycle.js';
import { forwardApplication } from './application/forward-application.js';
import { submitApplication } from './application/submit-application.js';
import { withdrawApplication } from './application/withdraw-application.js';
import { appealContinuation } from './continuation/appeal-continuation.js';
import { closeAppealTime } from './continuation/close-appeal-time.js';
import { decideAppeal } from './continuation/decide-appeal.js';
import { decideContinuation } from './continuation/decide-continuation.js';
import { openContinuation } from './continuation/open-continuation.js';
import { recordAppraisalFact } from './continuation/record-appraisal-fact.js';
import { recordObjectivesFact } from './continuation/record-objectives-fact.js';
import type { ParticipationEvent } from './events.js';
import { participationFold } from './fold.js';
import { acknowledgeCommitment } from './joining/acknowledge-commitment.js';
import { decideJoining } from './joining/decide-joining.js';
import { joinProgramme } from './joining/join-programme.js';
import { completeProgramme } from './leaving/complete-programme.js';
import { escalateTask } from './leaving/escalate-task.js';
import { leaveProgramme } from './leaving/leave-programme.js';
import { papers } from './papers.js';
import { pauseParticipation } from './pausing/pause-participation.js';
import { recordChangeOfSchool } from './pausing/record-change-of-school.js';
import { resumeParticipation } from './pausing/resume-participation.js';
import { acceptPlace } from './place/accept-place.js';
import { declinePlace } from './place/decline-place.js';
import { deferEntry } from './place/defer-entry.js';
import { lapseOffer } from './place/lapse-offer.js';
import { addPlanElement } from './plan/add-plan-element.js';
import { completePlanElement } from './plan/complete-plan-element.js';
import { dropPlanElement } from './plan/drop-plan-element.js';
import { recordActivity } from './plan/record-activity.js';
import { endPoolMembership } from './pool/end-pool-membership.js';
import { enterTalentPool } from './pool/enter-talent-pool.js';
import { openPoolReview } from './pool/open-pool-review.js';
import { renewPoolMembership } from './pool/renew-pool-membership.js';
import { summary, type Participation } from './state.js';

const handlers = {
  SubmitApplication: submitApplication,
  WithdrawApplication: withdrawApplication,
  EndorseApplication: endorseApplication,
  CommentWithoutEndorsing: commentWithoutEndorsing,
  ForwardApplication: forwardApplication,
  EnterCycle: enterCycle,
  DecideFixedTermQuestion: decideFixedTermQuestion,
  AcceptPlace: acceptPlace,
  DeclinePlace: declinePlace,
  DeferEntry: deferEntry,
  LapseOffer: lapseOffer,
  AcknowledgeCommitment: acknowledgeCommitment,
  JoinProgramme: joinProgramme,
  DecideJoining: decideJoining,
  AddPlanElement: addPlanElement,
  CompletePlanElement: completePlanElement,
  DropPlanElement: dropPlanElement,
  RecordActivity: recordActivity,
  AwardAccreditation: awardAccreditation,
  VoidAccreditation: voidAccreditation,
  PauseParticipation: pauseParticipation,
  ResumeParticipation: resumeParticipation,
  RecordChangeOfSchool: recordChangeOfSchool,
  OpenContinuation: openContinuation,
  RecordObjectivesFact: recordObjectivesFact,
  RecordAppraisalFact: recordAppraisalFact,
  DecideContinuation: decideContinuation,
  AppealContinuation: appealContinuation,
  DecideAppeal: decideAppeal,
  CloseAppealTime: closeAppealTime,
  CompleteProgramme: completeProgramme,
  LeaveProgramme: leaveProgramme,
  EnterTalentPool: enterTalentPool,
  OpenPoolReview: openPoolReview,
  RenewPoolMembership: renewPoolMembership,
  EndPoolMembership: endPoolMembership,
  EscalateTask: escalateTask,
} as const;
export type ParticipationCommand = CommandOf<typeof handlers>;
export type ParticipationRefusal = RefusalOf<typeof handlers>;

/** A person's whole life with the Leadership Development Programme, in one stream: so nobody has two places. */
export const ldpParticipation = defineProcess<Participation, ParticipationEvent, typeof handlers>({
  name: 'ldp-participation',
  ...participationFold,
  summary,
  papers,
  handlers,
});
