import type { CycleCommand } from '../../domain/ldp-cycle/index.js';
import { deed, type Deed } from '../word.js';

/** Every command of an intake: what its button says, and what is said once it is done. */
export const cycleDeeds: Readonly<Record<CycleCommand['type'], Deed>> = {
  OpenCycle: deed('Open an intake', 'You opened the intake.'),
  ChangeCapacity: deed('Change the number of places', 'You changed the number of places.'),
  SetUpPanel: deed('Set up the panel', 'You set up the panel.'),
  AddPanelMember: deed('Add a member to the panel', 'You added a member to the panel.'),
  DeclareInterests: deed('Declare your interests', 'You declared your interests.'),
  RecusePanelMember: deed('Recuse a member of the panel', 'You recused the member.'),
  AssessCriterion: deed('Assess the candidate', 'You assessed the candidate.'),
  GiveVerdict: deed('Give your verdict', 'You gave your verdict.'),
  WriteFeedback: deed('Write the reason and the feedback', 'You wrote the reason and the feedback.'),
  CloseApplications: deed('Note that the cut-off has passed', 'The cut-off of the intake has passed.'),
  DecideSelection: deed('Let the decisions take effect', 'Places are offered, and every applicant has an answer.'),
  CloseIntake: deed('Close the wait-list', 'The intake is closed.'),
  OpenReview: deed('Open the progress review', 'The progress review is open.'),
  RecordMinutes: deed('Record the minutes', 'You recorded the minutes.'),
  RecordStatus: deed('Record how a participant gets on', 'You recorded how the participant gets on.'),
  AddAction: deed('Add an action', 'You added the action.'),
  CompleteAction: deed('Complete the action', 'You completed the action.'),
  PlanSecondment: deed('Plan a secondment', 'You planned the secondment.'),
  RecordSecondmentStarted: deed('Say which secondment came of it', 'You recorded which secondment came of the plan.'),
  DropPlannedSecondment: deed('Drop the planned secondment', 'You dropped the planned secondment.'),
  CloseReview: deed('Close the progress review', 'You closed the progress review.'),
  OpenExternalReview: deed('Ask for the review of external recruitment', 'The CEO was asked for the review.'),
  RecordExternalRecruitmentReview: deed('Record the review of external recruitment', 'You recorded the review of external recruitment.'), // prettier-ignore
  EscalateTask: deed('Bring a late task to the CEO', 'The task was brought to the CEO.'),
};
