import type { CommandType } from './commands.js';
import { outcomes } from './outcomes.js';

/**
 * Each command in each situation, by the right person, the process's own when they are due. `yes` lists those that are
 * accepted, `no` those that are refused otherwise than at the wrong time; every other command is refused as `outcomes`
 * says. What differs from `outcomes` stands behind `=`.
 */
const table = `
NotRequested
  yes RequestPost
  no RecordExternalReview=ReviewNotAsked WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Requested
  yes IdentifyPost RefuseRequest RecordExternalReview EscalateApproval FreezePost CancelPost ClaimTask HandOverTask CommentOnTask RescheduleTask PrioritiseTask OverrideExclusion
Requested: taken
  yes IdentifyPost RefuseRequest RecordExternalReview EscalateApproval FreezePost CancelPost ReleaseTask HandOverTask CommentOnTask RescheduleTask PrioritiseTask OverrideExclusion
  no ClaimTask=AlreadyYours
Requested: escalated
  yes IdentifyPost RefuseRequest RecordExternalReview FreezePost CancelPost ClaimTask HandOverTask CommentOnTask RescheduleTask OverrideExclusion
  no EscalateApproval=AlreadyEscalated PrioritiseTask=SamePriority
Describing: nothing written
  yes RecordExternalReview WriteJobDescription FreezePost CancelPost
Describing: written
  yes RecordExternalReview EscalateApproval WriteJobDescription ApproveJobDescription SendBackJobDescription FreezePost CancelPost
Approved
  yes RecordExternalReview WriteJobDescription OpenAdvert FreezePost CancelPost
Approved: reviewed
  yes WriteJobDescription OpenAdvert FreezePost CancelPost
  no RecordExternalReview=ReviewNotAsked
Advertised: nobody applied
  yes RecordExternalReview ExtendAdvert AmendSpecification CloseAdvertEarly CloseAdvert SaveDraft Apply SetUpPanel FreezePost CancelPost
  no WriteJobDescription=SpecificationFrozen RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel
Advertised: panel set up
  yes RecordExternalReview ExtendAdvert AmendSpecification CloseAdvertEarly=AdvertClosedEarly+AdvertClosed CloseAdvert=AdvertClosed SaveDraft Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember FreezePost CancelPost
  no WriteJobDescription=SpecificationFrozen SetUpPanel=PanelIsSetUp DeclareInterest=ApplicantsNotKnownYet
Sifting: interests not declared
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: no panel
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal SetUpPanel FreezePost CancelPost
  no RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: late application
  yes RecordExternalReview WithdrawApplication RecordWithdrawal DecideLateApplication AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost
  no Apply=AlreadyApplied SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: applicant left
  yes RecordExternalReview Apply RecordWithdrawal DecideEligibility AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: member recused
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: declared
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: sifted by one
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication=ApplicationSifted+EssentialCriteriaMet FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: disputed
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ReconcileSift FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete
Sifting: all meet
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ConfirmShortlist FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ReconcileSift=NothingToReconcile ConfirmNoneMeets=SomeMeetEssentialCriteria
Sifting: none meets
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ConfirmNoneMeets FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ReconcileSift=NothingToReconcile ConfirmShortlist=DoesNotMeetEssentialCriteria
Interviewing: nothing scheduled
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ScheduleInterview FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared RescheduleInterview=NotScheduled OpenScoring=NotScheduled ScoreInterview=NotHeldYet
Interviewing: scheduled
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RescheduleInterview OpenScoring FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled ScoreInterview=NotHeldYet
Interviewing: scoring
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RescheduleInterview ScoreInterview FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled OpenScoring=ScoringIsOpen
Interviewing: scored by one
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ScoreInterview FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled RescheduleInterview=AlreadyScored OpenScoring=ScoringIsOpen
Deciding: not ranked
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RankCandidates FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared
Deciding: ranked
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember AgreeRanking SendBackRanking FreezePost CancelPost
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared RankCandidates=AlreadyRanked
Offering: to offer
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost
Offering: offered
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AcceptOffer DeclineOffer ExtendOffer WithdrawOffer LapseOffer FreezePost CancelPost
  no RecordCondition=UnknownCondition
Offering: offered on conditions
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AcceptOffer DeclineOffer ExtendOffer WithdrawOffer LapseOffer RecordCondition FreezePost CancelPost
Offering: lapsed
  yes RecordExternalReview WithdrawApplication RecordWithdrawal ExtendOffer WithdrawOffer FreezePost CancelPost
  no RecordCondition=UnknownCondition
Offering: vacant
  yes RecordExternalReview WithdrawApplication BringUpReserve FreezePost CancelPost
  no RecordWithdrawal=AlreadyDecided
Offering: reserve up
  yes RecordExternalReview WithdrawApplication MakeOffer FreezePost CancelPost
  no RecordWithdrawal=AlreadyDecided
Offering: no date
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate EscalateStartDate FreezePost CancelPost
  no RecordCondition=UnknownCondition
Offering: no date, escalated
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate FreezePost CancelPost
  no RecordCondition=UnknownCondition EscalateStartDate=AlreadyEscalated
Offering: date proposed
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate AgreeStartDate FreezePost CancelPost
  no RecordCondition=UnknownCondition EscalateStartDate=NotLateYet
Offering: one signature missing
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer AgreeStartDate=StartDateSigned+StartDateAgreed+AppointmentMade FreezePost CancelPost
  no RecordCondition=UnknownCondition ProposeStartDate=NotOpenForYou EscalateStartDate=NotLateYet
Offering: conditions open
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer RecordCondition FreezePost CancelPost
  no ProposeStartDate=DateIsAgreed AgreeStartDate=AlreadySigned
Offering: amendment proposed
  yes RecordExternalReview WithdrawApplication AgreeAmendment DeclineAmendment WithdrawFromAppointment RecordAppointeeWithdrawal FreezePost
  no RecordWithdrawal=AlreadyAppointed AmendAppointment=SameStartDate VoidAppointment=NobodyWithdrew CancelPost=SomebodyIsAppointed
Offering: amendment signed by two
  yes RecordExternalReview WithdrawApplication AgreeAmendment=AmendmentSigned+AppointmentAmended DeclineAmendment WithdrawFromAppointment RecordAppointeeWithdrawal FreezePost
  no RecordWithdrawal=AlreadyAppointed AmendAppointment=SameStartDate VoidAppointment=NobodyWithdrew CancelPost=SomebodyIsAppointed
Offering: appointee withdrew
  yes RecordExternalReview WithdrawApplication ReviewDependents KeepAppointment FreezePost
  no RecordWithdrawal=AlreadyAppointed VoidAppointment=DependentVacanciesNotReviewed CancelPost=SomebodyIsAppointed
Offering: dependents reviewed
  yes RecordExternalReview WithdrawApplication VoidAppointment FreezePost
  no RecordWithdrawal=AlreadyAppointed KeepAppointment=NotAuthorised CancelPost=SomebodyIsAppointed
Offering: voided
  yes RecordExternalReview WithdrawApplication RecordWithdrawal BringUpReserve FreezePost CancelPost
Offering: three to offer
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost
  no DecideLateApplication=NotLate
Offering: two of three
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost
  no DecideLateApplication=NotLate
Appointed
  yes AmendAppointment WithdrawFromAppointment RecordAppointeeWithdrawal
  no VoidAppointment=NobodyWithdrew WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
AwaitingRoute: nobody applied
  yes RecordExternalReview EscalateApproval OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost
AwaitingRoute: none appointable
  yes RecordExternalReview EscalateApproval FreezePost CancelPost
  no WithdrawApplication=AlreadyDecided RecordWithdrawal=AlreadyDecided OpenExternalRoute=NotAuthorised RelistPost=NotAuthorised HoldPost=NotAuthorised CloseUnfilled=NotAuthorised
AwaitingRoute: unfilled
  yes RecordExternalReview EscalateApproval OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost
  no WithdrawApplication=AlreadyDecided RecordWithdrawal=AlreadyDecided
AwaitingRoute: external failed
  yes EscalateApproval WithdrawApplication RecordWithdrawal OpenExternalRoute=ExternalRouteOpened RelistPost HoldPost FreezePost CloseUnfilled CancelPost
  no RecordExternalReview=ReviewNotAsked
ExternalRoute
  yes RecordExternalReview EscalateApproval WithdrawApplication RecordWithdrawal OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost
External
  yes WithdrawApplication RecordWithdrawal RecordExternalOutcome FreezePost CancelPost
  no RecordExternalReview=ReviewNotAsked
ExternallyFilled
  no RecordExternalReview=ReviewNotAsked WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Frozen: advert
  yes WithdrawApplication RecordWithdrawal RecusePanelMember DeclareInterest ReopenPost CancelPost
  no FreezePost=AlreadyFrozen
Frozen: offer
  yes WithdrawApplication RecordWithdrawal RecusePanelMember ReopenPost CancelPost
  no DeclareInterest=AlreadyDeclared FreezePost=AlreadyFrozen
Frozen: held
  yes ReopenPost CancelPost
  no RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel FreezePost=AlreadyFrozen
Refused
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Closed
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Cancelled: advert
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Cancelled: offer
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
`;

type Cell = readonly [command: string, outcome: string];
const cell = (text: string, usual: (command: CommandType) => string): Cell => {
  const [command = '', other] = text.split('=');
  return [command, other?.replaceAll('+', ' + ') ?? usual(command as CommandType)];
};
const cellsOf = (line: string): readonly Cell[] => {
  const [kind, ...texts] = line.trim().split(' ');
  return kind === 'yes'
    ? texts.map((text) => cell(text, (command) => outcomes[command][0]))
    : texts.map((text) => cell(text, (command) => outcomes[command][1])).map(([command, no]) => [command, `no: ${no}`]);
};
const otherwise = Object.entries(outcomes).map(([command, [, refused]]): Cell => [command, `no: ${refused}`]);

/** `matrix.get(situation).get(command)`: the events, or the refusal behind `no:`. */
export const matrix: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  table
    .trim()
    .split(/\n(?! )/)
    .map((block) => {
      const [situation = '', ...lines] = block.split('\n');
      return [situation, new Map([...otherwise, ...lines.flatMap(cellsOf)])];
    }),
);
