import { commandTypes } from './commands.js';
import { outcomes } from './outcomes.js';

/**
 * Each command in each situation, by the right person, the process's own when they are due. `yes` lists those that are
 * accepted, `no` those that are refused otherwise than at the wrong time; every other command is refused as `outcomes`
 * says. What differs from `outcomes` stands behind `=`.
 */
const table = `
NotApplied
  yes SubmitApplication
  no WithdrawApplication=NotYourParticipation DecideFixedTermQuestion=NotParticipating AcceptPlace=NotYourParticipation DeclinePlace=NotYourParticipation DeferEntry=NotYourParticipation AcknowledgeCommitment=NotYourParticipation DecideJoining=NotParticipating VoidAccreditation=NotParticipating ResumeParticipation=NotParticipating RecordChangeOfSchool=NotParticipating DecideContinuation=NotParticipating AppealContinuation=NotYourParticipation DecideAppeal=NotParticipating RenewPoolMembership=NotParticipating EndPoolMembership=NotParticipating
Submitted
  yes WithdrawApplication EndorseApplication CommentWithoutEndorsing ForwardApplication EscalateTask
Submitted: contract for a time
  yes WithdrawApplication EndorseApplication CommentWithoutEndorsing ForwardApplication DecideFixedTermQuestion EscalateTask
WithPanel
  yes WithdrawApplication
  no EnterCycle=AlreadyEntered
WithPanel: no cycle yet
  yes WithdrawApplication
  no EnterCycle=CycleNotOpen
WithPanel: its cycle has opened
  yes WithdrawApplication EnterCycle
WaitListed
  yes WithdrawApplication
Offered
  yes WithdrawApplication=ApplicationWithdrawn+PlaceVoided AcceptPlace DeclinePlace DeferEntry LapseOffer
Accepted
  yes WithdrawApplication=ApplicationWithdrawn+PlaceVoided DeferEntry AcknowledgeCommitment JoinProgramme
Accepted: acknowledged
  yes WithdrawApplication=ApplicationWithdrawn+PlaceVoided DeferEntry JoinProgramme=ProgrammeJoined
  no AcknowledgeCommitment=AlreadyAcknowledged
Accepted: HR is asked
  yes WithdrawApplication=ApplicationWithdrawn+PlaceVoided DeferEntry AcknowledgeCommitment=CommitmentAcknowledged+ProgrammeJoined DecideJoining EscalateTask
  no JoinProgramme=HrIsAsked
Deferred
  yes WithdrawApplication DeferEntry=EntryDeferred AcknowledgeCommitment JoinProgramme
  no EnterCycle=CycleNotOpen
NotSelected
  yes SubmitApplication
  no RecordChangeOfSchool=NotParticipating
Withdrawn
  yes SubmitApplication
  no RecordChangeOfSchool=NotParticipating
Declined
  yes SubmitApplication
  no RecordChangeOfSchool=NotParticipating
Participating
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation PauseParticipation OpenContinuation LeaveProgramme EnterTalentPool
  no CompleteProgramme=NotCompletedYet
Participating: at another school
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation PauseParticipation RecordChangeOfSchool OpenContinuation LeaveProgramme EnterTalentPool
  no CompleteProgramme=NotCompletedYet
Participating: nothing missing
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation VoidAccreditation=AccreditationVoided PauseParticipation OpenContinuation CompleteProgramme LeaveProgramme EnterTalentPool
Paused
  yes AwardAccreditation ResumeParticipation OpenContinuation LeaveProgramme
Paused: looked at
  yes AwardAccreditation ResumeParticipation RecordObjectivesFact RecordAppraisalFact LeaveProgramme EscalateTask
  no OpenContinuation=ContinuationOpen DecideContinuation=FactsMissing
ContinuationPending
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation PauseParticipation RecordObjectivesFact RecordAppraisalFact LeaveProgramme EnterTalentPool EscalateTask
  no OpenContinuation=ContinuationOpen DecideContinuation=FactsMissing CompleteProgramme=NotCompletedYet
ContinuationPending: facts there
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation PauseParticipation DecideContinuation LeaveProgramme EnterTalentPool EscalateTask
  no OpenContinuation=ContinuationOpen RecordObjectivesFact=AlreadyRecorded RecordAppraisalFact=AlreadyRecorded CompleteProgramme=NotCompletedYet
ContinuationPending: provisional
  yes AddPlanElement CompletePlanElement DropPlanElement RecordActivity AwardAccreditation PauseParticipation RecordAppraisalFact LeaveProgramme EnterTalentPool EscalateTask
  no OpenContinuation=ContinuationOpen RecordObjectivesFact=AlreadyRecorded DecideContinuation=FactsMissing CompleteProgramme=NotCompletedYet
NotContinued
  yes AwardAccreditation AppealContinuation CloseAppealTime
NotContinued: appealed
  yes AwardAccreditation DecideAppeal EscalateTask
NotContinued: final
  yes SubmitApplication AwardAccreditation
  no RecordChangeOfSchool=NotParticipating
Completed
  yes AwardAccreditation VoidAccreditation OpenPoolReview RenewPoolMembership EndPoolMembership
  no EnterTalentPool=AlreadyInThePool
Completed: pool looked at
  yes AwardAccreditation VoidAccreditation RenewPoolMembership EndPoolMembership EscalateTask
  no EnterTalentPool=AlreadyInThePool OpenPoolReview=HrIsAsked
Left
  yes SubmitApplication AwardAccreditation EnterTalentPool
  no RecordChangeOfSchool=NotParticipating
Left: in the pool
  yes SubmitApplication AwardAccreditation OpenPoolReview RenewPoolMembership EndPoolMembership
  no EnterTalentPool=AlreadyInThePool
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
