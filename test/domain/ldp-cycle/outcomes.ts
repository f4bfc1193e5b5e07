import type { CommandType } from './commands.js';

/** What an accepted command usually brings about, and the refusal of one that comes at the wrong time. */
export const outcomes: Readonly<Record<CommandType, readonly [accepted: string, refused: string]>> = {
  OpenCycle: ['CycleOpened', 'AlreadyOpened'],
  ChangeCapacity: ['CapacityChanged', 'IntakeNotOpen'],
  SetUpPanel: ['PanelSetUp', 'PanelIsSetUp'],
  AddPanelMember: ['PanelMemberAdded', 'NoPanelNow'],
  DeclareInterests: ['InterestsDeclared', 'NoPanelNow'],
  RecusePanelMember: ['PanelMemberRecused', 'NoPanelNow'],
  AssessCriterion: ['CriterionAssessed', 'NotWithPanel'],
  GiveVerdict: ['VerdictGiven', 'NotWithPanel'],
  WriteFeedback: ['FeedbackWritten', 'NotWithPanel'],
  CloseApplications: ['ApplicationsClosed', 'ApplicationsNotOpen'],
  DecideSelection: ['SelectionDecided', 'NobodyToDecideOn'],
  CloseIntake: ['IntakeClosed', 'IntakeNotOpen'],
  OpenReview: ['ReviewOpened', 'NotRunning'],
  RecordMinutes: ['MinutesRecorded', 'ReviewNotOpen'],
  RecordStatus: ['StatusRecorded', 'ReviewNotOpen'],
  AddAction: ['ActionAdded', 'ReviewNotOpen'],
  CompleteAction: ['ActionCompleted', 'NoSuchAction'],
  PlanSecondment: ['SecondmentPlanned', 'ReviewNotOpen'],
  RecordSecondmentStarted: ['PlannedSecondmentStarted', 'NoSuchPlan'],
  DropPlannedSecondment: ['PlannedSecondmentDropped', 'NoSuchPlan'],
  CloseReview: ['ReviewClosed', 'ReviewNotOpen'],
  OpenExternalReview: ['ExternalReviewOpened', 'NotRunning'],
  RecordExternalRecruitmentReview: ['ExternalReviewRecorded', 'NoExternalReviewOpen'],
  EscalateTask: ['TaskEscalated', 'NoSuchTask'],
};
