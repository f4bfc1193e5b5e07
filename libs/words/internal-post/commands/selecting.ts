import { deed } from '../../word.js';

/** From the panel to its decision. */
export const selecting = {
  SetUpPanel: deed('Set up the panel', 'You set up the panel.'),
  AddPanelMember: deed('Add a panel member', 'You added a panel member.'),
  RecusePanelMember: deed('Take a member off the panel', 'You took a member off the panel.'),
  DeclareInterest: deed('Declare your interests', 'You declared your interests.'),
  ShowNames: deed('Show names to a panel member', 'You showed the member who applied.'),
  SiftApplication: deed('Sift the application', 'You sifted the application.'),
  ReconcileSift: deed('Settle the marks', 'You recorded the marks that were settled on.'),
  ConfirmShortlist: deed('Confirm the shortlist', 'You confirmed the shortlist.'),
  ConfirmNoneMeets: deed(
    'Confirm that nobody meets the criteria',
    'You confirmed that no applicant meets the essential criteria.',
  ),
  ScheduleInterview: deed('Arrange the interview', 'You arranged the interview.'),
  RescheduleInterview: deed('Move the interview', 'You moved the interview.'),
  OpenScoring: deed('Ask the panel for its scores', 'The panel was asked for its scores.'),
  ScoreInterview: deed('Score the interview', 'You scored the interview.'),
  RankCandidates: deed('Put the candidates in order', 'You put the candidates in order.'),
  AgreeRanking: deed('Agree to the order', 'You agreed to the order of the candidates.'),
  SendBackRanking: deed('Send the order back', 'You sent the order of the candidates back.'),
} as const;
