import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import type { InternalPostEvent } from './events.js';
import { internalPostFold } from './fold.js';
import { summary, type InternalPost } from './state.js';
import { acceptOffer } from './offer/accept-offer.js';
import { addPanelMember } from './panel/add-panel-member.js';
import { agreeRanking } from './interviews/agree-ranking.js';
import { agreeStartDate } from './start-date/agree-start-date.js';
import { agreeAmendment } from './start-date/agree-amendment.js';
import { declineAmendment } from './start-date/decline-amendment.js';
import { keepAppointment } from './start-date/keep-appointment.js';
import { recordAppointeeWithdrawal } from './start-date/record-appointee-withdrawal.js';
import { amendAppointment } from './start-date/amend-appointment.js';
import { amendSpecification } from './description/amend-specification.js';
import { apply } from './applications/apply.js';
import { approveJobDescription } from './description/approve-job-description.js';
import { bringUpReserve } from './offer/bring-up-reserve.js';
import { cancelPost } from './route/cancel-post.js';
import { closeAdvertEarly } from './advert/close-advert-early.js';
import { closeAdvert } from './advert/close-advert.js';
import { closeUnfilled } from './route/close-unfilled.js';
import { confirmNoneMeets } from './sift/confirm-none-meets.js';
import { confirmShortlist } from './sift/confirm-shortlist.js';
import { decideEligibility } from './applications/decide-eligibility.js';
import { decideLateApplication } from './applications/decide-late-application.js';
import { declareInterest } from './panel/declare-interest.js';
import { declineOffer } from './offer/decline-offer.js';
import { escalateApproval } from './gate/escalate-approval.js';
import { escalateStartDate } from './start-date/escalate-start-date.js';
import { extendAdvert } from './advert/extend-advert.js';
import { extendOffer } from './offer/extend-offer.js';
import { freezePost } from './route/freeze-post.js';
import { holdPost } from './route/hold-post.js';
import { identifyPost } from './gate/identify-post.js';
import { lapseOffer } from './offer/lapse-offer.js';
import { makeOffer } from './offer/make-offer.js';
import { openAdvert } from './advert/open-advert.js';
import { openExternalRoute } from './route/open-external-route.js';
import { openPost } from './gate/open-post.js';
import { openScoring } from './interviews/open-scoring.js';
import { papers } from './papers.js';
import { proposeStartDate } from './start-date/propose-start-date.js';
import { rankCandidates } from './interviews/rank-candidates.js';
import { reconcileSift } from './sift/reconcile-sift.js';
import { recordCondition } from './offer/record-condition.js';
import { recordExternalOutcome } from './route/record-external-outcome.js';
import { recordExternalReview } from './gate/record-external-review.js';
import { recordWithdrawal } from './applications/record-withdrawal.js';
import { recusePanelMember } from './panel/recuse-panel-member.js';
import { refuseRequest } from './gate/refuse-request.js';
import { relistPost } from './route/relist-post.js';
import { reopenPost } from './route/reopen-post.js';
import { requestPost } from './gate/request-post.js';
import { rescheduleInterview } from './interviews/reschedule-interview.js';
import { reviewDependents } from './start-date/review-dependents.js';
import { saveDraft } from './applications/save-draft.js';
import { scheduleInterview } from './interviews/schedule-interview.js';
import { scoreInterview } from './interviews/score-interview.js';
import { sendBackJobDescription } from './description/send-back-job-description.js';
import { sendBackRanking } from './interviews/send-back-ranking.js';
import { setUpPanel } from './panel/set-up-panel.js';
import { showNames } from './panel/show-names.js';
import { siftApplication } from './sift/sift-application.js';
import { voidAppointment } from './start-date/void-appointment.js';
import { withdrawApplication } from './applications/withdraw-application.js';
import { withdrawFromAppointment } from './start-date/withdraw-from-appointment.js';
import { withdrawOffer } from './offer/withdraw-offer.js';
import { writeJobDescription } from './description/write-job-description.js';

const handlers = {
  RequestPost: requestPost,
  OpenPost: openPost,
  IdentifyPost: identifyPost,
  RefuseRequest: refuseRequest,
  RecordExternalReview: recordExternalReview,
  EscalateApproval: escalateApproval,
  WriteJobDescription: writeJobDescription,
  ApproveJobDescription: approveJobDescription,
  SendBackJobDescription: sendBackJobDescription,
  OpenAdvert: openAdvert,
  ExtendAdvert: extendAdvert,
  AmendSpecification: amendSpecification,
  CloseAdvertEarly: closeAdvertEarly,
  CloseAdvert: closeAdvert,
  SaveDraft: saveDraft,
  Apply: apply,
  WithdrawApplication: withdrawApplication,
  RecordWithdrawal: recordWithdrawal,
  DecideLateApplication: decideLateApplication,
  DecideEligibility: decideEligibility,
  SetUpPanel: setUpPanel,
  AddPanelMember: addPanelMember,
  RecusePanelMember: recusePanelMember,
  DeclareInterest: declareInterest,
  ShowNames: showNames,
  SiftApplication: siftApplication,
  ReconcileSift: reconcileSift,
  ConfirmShortlist: confirmShortlist,
  ConfirmNoneMeets: confirmNoneMeets,
  ScheduleInterview: scheduleInterview,
  RescheduleInterview: rescheduleInterview,
  OpenScoring: openScoring,
  ScoreInterview: scoreInterview,
  RankCandidates: rankCandidates,
  AgreeRanking: agreeRanking,
  SendBackRanking: sendBackRanking,
  MakeOffer: makeOffer,
  AcceptOffer: acceptOffer,
  DeclineOffer: declineOffer,
  ExtendOffer: extendOffer,
  WithdrawOffer: withdrawOffer,
  LapseOffer: lapseOffer,
  RecordCondition: recordCondition,
  ProposeStartDate: proposeStartDate,
  AgreeStartDate: agreeStartDate,
  EscalateStartDate: escalateStartDate,
  BringUpReserve: bringUpReserve,
  AmendAppointment: amendAppointment,
  AgreeAmendment: agreeAmendment,
  DeclineAmendment: declineAmendment,
  WithdrawFromAppointment: withdrawFromAppointment,
  RecordAppointeeWithdrawal: recordAppointeeWithdrawal,
  KeepAppointment: keepAppointment,
  ReviewDependents: reviewDependents,
  VoidAppointment: voidAppointment,
  OpenExternalRoute: openExternalRoute,
  RecordExternalOutcome: recordExternalOutcome,
  RelistPost: relistPost,
  HoldPost: holdPost,
  FreezePost: freezePost,
  ReopenPost: reopenPost,
  CloseUnfilled: closeUnfilled,
  CancelPost: cancelPost,
} as const;
export type InternalPostCommand = CommandOf<typeof handlers>;
export type InternalPostRefusal = RefusalOf<typeof handlers>;

export const internalPost = defineProcess<InternalPost, InternalPostEvent, typeof handlers>({
  name: 'internal-post',
  ...internalPostFold,
  summary,
  papers,
  handlers,
});
