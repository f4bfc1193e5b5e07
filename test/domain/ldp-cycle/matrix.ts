import { commandTypes } from './commands.js';
import { outcomes } from './outcomes.js';

/**
 * Each command in each situation, by the right person, the process's own when they are due. `yes` lists those that are
 * accepted, `no` those that are refused otherwise than at the wrong time; every other command is refused as `outcomes`
 * says. What differs from `outcomes` stands behind `=`.
 */
const table = `
NotOpened
  yes OpenCycle
  no SetUpPanel=NoPanelNow AssessCriterion=NoPanelNow GiveVerdict=NoPanelNow WriteFeedback=NoPanelNow DecideSelection=NoPanelNow
Open: no panel
  yes ChangeCapacity SetUpPanel CloseApplications EscalateTask
  no AssessCriterion=NoPanelNow GiveVerdict=NoPanelNow WriteFeedback=NoPanelNow DecideSelection=NoPanelNow
Open: panel
  yes ChangeCapacity AddPanelMember DeclareInterests RecusePanelMember CloseApplications EscalateTask
  no AssessCriterion=InterestsNotDeclared GiveVerdict=InterestsNotDeclared WriteFeedback=InterestsNotDeclared DecideSelection=BeforeCutOff
Open: declared
  yes ChangeCapacity AddPanelMember RecusePanelMember AssessCriterion CloseApplications EscalateTask
  no DeclareInterests=AlreadyDeclared GiveVerdict=NotAssessedByYou WriteFeedback=NotDecidedYet DecideSelection=BeforeCutOff
Open: assessed
  yes ChangeCapacity AddPanelMember RecusePanelMember GiveVerdict CloseApplications EscalateTask
  no DeclareInterests=AlreadyDeclared AssessCriterion=AlreadyAssessed WriteFeedback=NotDecidedYet DecideSelection=BeforeCutOff
Open: one voted
  yes ChangeCapacity AddPanelMember RecusePanelMember GiveVerdict=VerdictGiven+CandidateDecided CloseApplications EscalateTask
  no DeclareInterests=AlreadyDeclared AssessCriterion=AlreadyAssessed WriteFeedback=NotDecidedYet DecideSelection=BeforeCutOff
Open: decided
  yes ChangeCapacity AddPanelMember RecusePanelMember WriteFeedback CloseApplications EscalateTask
  no DeclareInterests=AlreadyDeclared AssessCriterion=AlreadyDecided GiveVerdict=AlreadyDecided DecideSelection=BeforeCutOff
Open: no quorum for one
  yes ChangeCapacity AddPanelMember RecusePanelMember CloseApplications EscalateTask
  no DeclareInterests=AlreadyDeclared AssessCriterion=RecusedFromCandidate GiveVerdict=NotAssessedByYou WriteFeedback=RecusedFromCandidate DecideSelection=BeforeCutOff
Open: panel ready
  yes ChangeCapacity AddPanelMember RecusePanelMember CloseApplications
  no DeclareInterests=AlreadyDeclared AssessCriterion=AlreadyDecided GiveVerdict=AlreadyDecided WriteFeedback=FeedbackIsWritten DecideSelection=BeforeCutOff
Selecting: not decided
  yes ChangeCapacity AddPanelMember RecusePanelMember AssessCriterion EscalateTask
  no DeclareInterests=AlreadyDeclared GiveVerdict=NotAssessedByYou WriteFeedback=NotDecidedYet DecideSelection=NotAllDecided CloseIntake=NotAllDecided
Selecting: panel ready
  yes ChangeCapacity AddPanelMember RecusePanelMember DecideSelection EscalateTask
  no DeclareInterests=AlreadyDeclared AssessCriterion=AlreadyDecided GiveVerdict=AlreadyDecided WriteFeedback=FeedbackIsWritten CloseIntake=NotAllDecided
Selected
  yes ChangeCapacity=CapacityChanged+CandidateMovedUp AddPanelMember RecusePanelMember CloseIntake
  no DeclareInterests=AlreadyDeclared
Selected: all gone
  yes ChangeCapacity AddPanelMember RecusePanelMember CloseIntake=IntakeClosed+CycleEnded
  no DeclareInterests=AlreadyDeclared
Running
  yes AddPanelMember RecusePanelMember OpenReview OpenExternalReview
  no DeclareInterests=AlreadyDeclared
Running: review open
  yes AddPanelMember RecusePanelMember OpenReview=ReviewMissed+ReviewOpened RecordMinutes RecordStatus AddAction PlanSecondment OpenExternalReview EscalateTask
  no DeclareInterests=AlreadyDeclared CloseReview=NoMinutes
Running: review nearly over
  yes AddPanelMember RecusePanelMember OpenReview=ReviewMissed+ReviewOpened RecordMinutes RecordStatus AddAction CompleteAction PlanSecondment RecordSecondmentStarted DropPlannedSecondment CloseReview OpenExternalReview EscalateTask
  no DeclareInterests=AlreadyDeclared
Running: review closed
  yes AddPanelMember RecusePanelMember OpenReview OpenExternalReview
  no DeclareInterests=AlreadyDeclared
Running: CEO is asked
  yes AddPanelMember RecusePanelMember OpenReview OpenExternalReview=ExternalReviewMissed+ExternalReviewOpened RecordExternalRecruitmentReview EscalateTask
  no DeclareInterests=AlreadyDeclared
Running: one comes late
  yes RecusePanelMember OpenReview OpenExternalReview EscalateTask
  no AddPanelMember=AlreadyOnPanel DeclareInterests=AlreadyDeclared DecideSelection=NotAllDecided
Ended
  no SetUpPanel=NoPanelNow AssessCriterion=NoPanelNow GiveVerdict=NoPanelNow WriteFeedback=NoPanelNow DecideSelection=NoPanelNow
`;

const cellsIn = (line: string) =>
  line
    .trim()
    .split(/ +/)
    .slice(1)
    .map((cell) => cell.split('=') as [string, string?]);

/** The situations in order, and in each what every command comes to. */
export const matrix: ReadonlyMap<string, ReadonlyMap<string, string>> = table
  .trim()
  .split('\n')
  .reduce((rows, line) => {
    if (!line.startsWith(' '))
      return rows.set(line, new Map(commandTypes.map((type) => [type, `no: ${outcomes[type][1]}`])));
    const row = [...rows.values()].at(-1) as Map<string, string>;
    const accepted = line.trim().startsWith('yes');
    for (const [type, told] of cellsIn(line)) {
      const usual = outcomes[type as keyof typeof outcomes][0];
      row.set(type, accepted ? (told ? told.replaceAll('+', ' + ') : usual) : `no: ${told}`);
    }
    return rows;
  }, new Map<string, Map<string, string>>());
