import type { CycleCommand } from '../../domain/ldp-cycle/index.js';

const inReview = 'The progress review stays open until it has minutes and has looked at each participant.';

/** Who is next, and what happens, after each command of an intake. */
export const cycleAfterwards: Readonly<Record<CycleCommand['type'], string>> = {
  OpenCycle: 'HR sets up the panel, and applications for that joining day come in.',
  ChangeCapacity: 'Whoever waits moves up while there is a place. Fewer places take none from anybody.',
  SetUpPanel: 'Each member is asked to declare their interests in the candidates.',
  AddPanelMember: 'The new member is asked to declare their interests in the candidates.',
  DeclareInterests: 'You assess the candidates in whom you have no interest.',
  RecusePanelMember: 'The other members judge. Where they are too few, HR is asked to add one.',
  AssessCriterion: 'Once you have assessed each criterion and enough members have, you give your verdict.',
  GiveVerdict: 'It is decided once as many members agree as the trust’s rules ask for.',
  WriteFeedback: 'The candidate reads the feedback when the decisions take effect.',
  CloseApplications: 'The panel can let its decisions take effect.',
  DecideSelection: 'Offers are to be answered in time. A place that is given up goes to the first on the wait-list.',
  CloseIntake: 'SLT reviews the progress of the cohort each term.',
  OpenReview: 'SLT is asked to hold it, with an agenda of the facts.',
  RecordMinutes: inReview,
  RecordStatus: 'The participant sees it in their own file. Your note stays with the progress review.',
  AddAction: 'Its owner is asked to complete it by the day on which it is due.',
  CompleteAction: 'It is not on the agenda of the next progress review any more.',
  PlanSecondment: 'HR is asked to request the secondment.',
  RecordSecondmentStarted: 'The secondment goes its own way from here.',
  DropPlannedSecondment: 'It is not on the agenda of the next progress review any more.',
  CloseReview: 'The next one opens in the next term.',
  OpenExternalReview: 'The CEO says whether, and for which posts, talent has to come from outside.',
  RecordExternalRecruitmentReview: 'The next one is asked for in a year.',
  EscalateTask: 'The CEO may answer it too where it was for a role.',
};
