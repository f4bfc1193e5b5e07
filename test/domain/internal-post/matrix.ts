import type { CommandType } from './commands.js';
import { outcomes } from './outcomes.js';

/**
 * Each command in each situation, by the right person, the process's own when they are due. `yes` lists those that are
 * accepted, `no` those that are refused otherwise than at the wrong time; every other command is refused as `outcomes`
 * says. What differs from `outcomes` stands behind `=`.
 */
const table = `
NotRequested
  yes RequestPost OpenPost
  no RecordExternalReview=ReviewNotAsked WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Requested
  yes IdentifyPost RefuseRequest RecordExternalReview EscalateApproval FreezePost CancelPost ClaimTask HandOverTask CommentOnTask RescheduleTask PrioritiseTask OverrideExclusion AttachToTask AttachToCase
Requested: taken
  yes IdentifyPost RefuseRequest RecordExternalReview EscalateApproval FreezePost CancelPost ReleaseTask HandOverTask CommentOnTask RescheduleTask PrioritiseTask OverrideExclusion AttachToTask AttachToCase
  no ClaimTask=AlreadyYours
Requested: escalated
  yes IdentifyPost RefuseRequest RecordExternalReview FreezePost CancelPost ClaimTask HandOverTask CommentOnTask RescheduleTask OverrideExclusion AttachToTask AttachToCase
  no EscalateApproval=AlreadyEscalated PrioritiseTask=SamePriority
Describing: nothing written
  yes RecordExternalReview WriteJobDescription FreezePost CancelPost AttachToCase
Describing: written
  yes RecordExternalReview EscalateApproval WriteJobDescription ApproveJobDescription SendBackJobDescription FreezePost CancelPost AttachToCase
Approved
  yes RecordExternalReview WriteJobDescription OpenAdvert FreezePost CancelPost AttachToCase
Approved: reviewed
  yes WriteJobDescription OpenAdvert FreezePost CancelPost AttachToCase
  no RecordExternalReview=ReviewNotAsked
Advertised: nobody applied
  yes RecordExternalReview ExtendAdvert AmendSpecification CloseAdvertEarly CloseAdvert SaveDraft Apply SetUpPanel FreezePost CancelPost AttachToCase
  no WriteJobDescription=SpecificationFrozen RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel
Advertised: panel set up
  yes RecordExternalReview ExtendAdvert AmendSpecification CloseAdvertEarly=AdvertClosedEarly+AdvertClosed CloseAdvert=AdvertClosed SaveDraft Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember FreezePost CancelPost AttachToCase AttachToApplication
  no WriteJobDescription=SpecificationFrozen SetUpPanel=PanelIsSetUp DeclareInterest=ApplicantsNotKnownYet
Sifting: interests not declared
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: no panel
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal SetUpPanel FreezePost CancelPost AttachToCase
  no RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: late application
  yes RecordExternalReview WithdrawApplication RecordWithdrawal DecideLateApplication AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost AttachToCase
  no Apply=AlreadyApplied SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: applicant left
  yes RecordExternalReview Apply RecordWithdrawal DecideEligibility AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: member recused
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember DeclareInterest FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp SiftApplication=NotOpenForYou ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: declared
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: document filed
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication FreezePost CancelPost AttachToCase RemoveDocument
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: names hidden
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication FreezePost CancelPost AttachToCase ShowNames
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands
Sifting: sifted by one
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember SiftApplication=ApplicationSifted+EssentialCriteriaMet FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ReconcileSift=NothingToReconcile ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: disputed
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ReconcileSift FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ConfirmShortlist=MatrixIncomplete ConfirmNoneMeets=MatrixIncomplete AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: all meet
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ConfirmShortlist FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ReconcileSift=NothingToReconcile ConfirmNoneMeets=SomeMeetEssentialCriteria AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Sifting: none meets
  yes RecordExternalReview Apply WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ConfirmNoneMeets FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared SiftApplication=AlreadySifted ReconcileSift=NothingToReconcile ConfirmShortlist=DoesNotMeetEssentialCriteria AttachToApplication=ApplicationStands ShowNames=NamesNotHidden
Interviewing: nothing scheduled
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ScheduleInterview FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared RescheduleInterview=NotScheduled OpenScoring=NotScheduled ScoreInterview=NotHeldYet AttachToApplication=ApplicationStands
Interviewing: scheduled
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RescheduleInterview OpenScoring FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled ScoreInterview=NotHeldYet AttachToApplication=ApplicationStands
Interviewing: scoring
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RescheduleInterview ScoreInterview FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled OpenScoring=ScoringIsOpen AttachToApplication=ApplicationStands
Interviewing: scored by one
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember ScoreInterview FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared ScheduleInterview=AlreadyScheduled RescheduleInterview=AlreadyScored OpenScoring=ScoringIsOpen AttachToApplication=ApplicationStands
Deciding: not ranked
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember RankCandidates FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared AttachToApplication=ApplicationStands
Deciding: ranked
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AddPanelMember RecusePanelMember AgreeRanking SendBackRanking FreezePost CancelPost AttachToCase
  no SetUpPanel=PanelIsSetUp DeclareInterest=AlreadyDeclared RankCandidates=AlreadyRanked AttachToApplication=ApplicationStands
Offering: to offer
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost AttachToCase
  no AttachToApplication=ApplicationStands
Offering: offered
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AcceptOffer DeclineOffer ExtendOffer WithdrawOffer LapseOffer FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition AttachToApplication=ApplicationStands
Offering: offered on conditions
  yes RecordExternalReview WithdrawApplication RecordWithdrawal AcceptOffer DeclineOffer ExtendOffer WithdrawOffer LapseOffer RecordCondition FreezePost CancelPost AttachToCase
  no AttachToApplication=ApplicationStands
Offering: lapsed
  yes RecordExternalReview WithdrawApplication RecordWithdrawal ExtendOffer WithdrawOffer FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition AttachToApplication=ApplicationStands
Offering: vacant
  yes RecordExternalReview WithdrawApplication BringUpReserve FreezePost CancelPost AttachToCase
  no RecordWithdrawal=AlreadyDecided AttachToApplication=ApplicationStands
Offering: reserve up
  yes RecordExternalReview WithdrawApplication MakeOffer FreezePost CancelPost AttachToCase
  no RecordWithdrawal=AlreadyDecided AttachToApplication=ApplicationStands
Offering: no date
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate EscalateStartDate FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition AttachToApplication=ApplicationStands
Offering: no date, escalated
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition EscalateStartDate=AlreadyEscalated AttachToApplication=ApplicationStands
Offering: date proposed
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer ProposeStartDate AgreeStartDate FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition EscalateStartDate=NotLateYet AttachToApplication=ApplicationStands
Offering: one signature missing
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer AgreeStartDate=StartDateSigned+StartDateAgreed+AppointmentMade FreezePost CancelPost AttachToCase
  no RecordCondition=UnknownCondition ProposeStartDate=NotOpenForYou EscalateStartDate=NotLateYet AttachToApplication=ApplicationStands
Offering: conditions open
  yes RecordExternalReview WithdrawApplication RecordWithdrawal WithdrawOffer RecordCondition FreezePost CancelPost AttachToCase
  no ProposeStartDate=DateIsAgreed AgreeStartDate=AlreadySigned AttachToApplication=ApplicationStands
Offering: amendment proposed
  yes RecordExternalReview WithdrawApplication AgreeAmendment DeclineAmendment WithdrawFromAppointment RecordAppointeeWithdrawal FreezePost AttachToCase
  no RecordWithdrawal=AlreadyAppointed AmendAppointment=SameStartDate VoidAppointment=NobodyWithdrew CancelPost=SomebodyIsAppointed AttachToApplication=ApplicationStands
Offering: amendment signed by two
  yes RecordExternalReview WithdrawApplication AgreeAmendment=AmendmentSigned+AppointmentAmended DeclineAmendment WithdrawFromAppointment RecordAppointeeWithdrawal FreezePost AttachToCase
  no RecordWithdrawal=AlreadyAppointed AmendAppointment=SameStartDate VoidAppointment=NobodyWithdrew CancelPost=SomebodyIsAppointed AttachToApplication=ApplicationStands
Offering: appointee withdrew
  yes RecordExternalReview WithdrawApplication ReviewDependents KeepAppointment FreezePost AttachToCase
  no RecordWithdrawal=AlreadyAppointed VoidAppointment=DependentVacanciesNotReviewed CancelPost=SomebodyIsAppointed AttachToApplication=ApplicationStands
Offering: dependents reviewed
  yes RecordExternalReview WithdrawApplication VoidAppointment FreezePost AttachToCase
  no RecordWithdrawal=AlreadyAppointed KeepAppointment=NotAuthorised CancelPost=SomebodyIsAppointed AttachToApplication=ApplicationStands
Offering: voided
  yes RecordExternalReview WithdrawApplication RecordWithdrawal BringUpReserve FreezePost CancelPost AttachToCase
  no AttachToApplication=ApplicationStands
Offering: three to offer
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost AttachToCase
  no DecideLateApplication=NotLate AttachToApplication=ApplicationStands
Offering: two of three
  yes RecordExternalReview WithdrawApplication RecordWithdrawal MakeOffer FreezePost CancelPost AttachToCase
  no DecideLateApplication=NotLate AttachToApplication=ApplicationStands
Appointed
  yes AmendAppointment WithdrawFromAppointment RecordAppointeeWithdrawal AttachToCase
  no VoidAppointment=NobodyWithdrew WithdrawApplication=NotOpen RecordWithdrawal=NotOpen AttachToApplication=ApplicationStands
AwaitingRoute: nobody applied
  yes RecordExternalReview EscalateApproval OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost AttachToCase
AwaitingRoute: none appointable
  yes RecordExternalReview EscalateApproval FreezePost CancelPost AttachToCase
  no WithdrawApplication=AlreadyDecided RecordWithdrawal=AlreadyDecided OpenExternalRoute=NotAuthorised RelistPost=NotAuthorised HoldPost=NotAuthorised CloseUnfilled=NotAuthorised AttachToApplication=ApplicationStands
AwaitingRoute: unfilled
  yes RecordExternalReview EscalateApproval OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost AttachToCase
  no WithdrawApplication=AlreadyDecided RecordWithdrawal=AlreadyDecided AttachToApplication=ApplicationStands
AwaitingRoute: external failed
  yes EscalateApproval WithdrawApplication RecordWithdrawal OpenExternalRoute=ExternalRouteOpened RelistPost HoldPost FreezePost CloseUnfilled CancelPost AttachToCase
  no RecordExternalReview=ReviewNotAsked AttachToApplication=ApplicationStands
ExternalRoute
  yes RecordExternalReview EscalateApproval WithdrawApplication RecordWithdrawal OpenExternalRoute RelistPost HoldPost FreezePost CloseUnfilled CancelPost AttachToCase
  no AttachToApplication=ApplicationStands
External
  yes WithdrawApplication RecordWithdrawal RecordExternalOutcome FreezePost CancelPost AttachToCase
  no RecordExternalReview=ReviewNotAsked AttachToApplication=ApplicationStands
ExternallyFilled
  yes AttachToCase
  no RecordExternalReview=ReviewNotAsked WithdrawApplication=NotOpen RecordWithdrawal=NotOpen AttachToApplication=ApplicationStands
Frozen: advert
  yes WithdrawApplication RecordWithdrawal RecusePanelMember DeclareInterest ReopenPost CancelPost AttachToCase
  no FreezePost=AlreadyFrozen AttachToApplication=ApplicationStands
Frozen: offer
  yes WithdrawApplication RecordWithdrawal RecusePanelMember ReopenPost CancelPost AttachToCase
  no DeclareInterest=AlreadyDeclared FreezePost=AlreadyFrozen AttachToApplication=ApplicationStands
Frozen: held
  yes ReopenPost CancelPost AttachToCase
  no RecusePanelMember=NotOnPanel DeclareInterest=NotOnPanel FreezePost=AlreadyFrozen
Refused
  yes AttachToCase
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Closed
  yes AttachToCase
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen
Cancelled: advert
  yes AttachToCase
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen AttachToApplication=ApplicationStands
Cancelled: offer
  yes AttachToCase
  no WithdrawApplication=NotOpen RecordWithdrawal=NotOpen AttachToApplication=ApplicationStands
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
