import { commandTypes } from './commands.js';
import { outcomes } from './outcomes.js';

/**
 * Each command in each situation, by the right person, the process's own when they are due. `yes` lists those that are
 * accepted, `no` those that are refused otherwise than at the wrong time; every other command is refused as `outcomes`
 * says. What differs from `outcomes` stands behind `=`.
 */
const table = `
NotRequested
  yes RequestSecondment OpenSecondment
Requested
  yes ReleaseSecondee RefuseRelease CancelSecondment EscalateTask
Agreeing: nothing written
  yes WriteAgreement CancelSecondment EscalateTask
Agreeing: written
  yes WriteAgreement SignAgreement CancelSecondment EscalateTask
  no RecordPartnerSignature=NotOpenForYou
Agreeing: with a partner
  yes SignAgreement RecordPartnerSignature CancelSecondment EscalateTask
  no WriteAgreement=PartnerTermsMissing
Agreed
  yes CancelSecondment BeginSecondment
Running: no objective
  yes EscalateTask SetObjective OpenReview RequestExtension OpenReturn EndEarly ConvertToPermanent
Running: objective set
  yes EscalateTask AcknowledgeObjective OpenReview RequestExtension OpenReturn EndEarly ConvertToPermanent
Running: acknowledged
  yes OpenReview RequestExtension OpenReturn EndEarly ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged
Running: review open
  yes EscalateTask OpenReview RecordReview RequestExtension OpenReturn EndEarly ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged
Running: extension asked
  yes EscalateTask OpenReview DecideExtension WithdrawExtension OpenReturn EndEarly ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged RequestExtension=ExtensionOpen
Running: extension approved
  yes SignAgreement EscalateTask OpenReview WithdrawExtension OpenReturn EndEarly ConvertToPermanent
  no RecordPartnerSignature=AgreementSuperseded AcknowledgeObjective=AlreadyAcknowledged RequestExtension=ExtensionOpen DecideExtension=AlreadyDecided
Running: five steps
  yes EscalateTask OpenReview RequestExtension OpenReturn EndEarly RecordConversionOutcome
  no AcknowledgeObjective=AlreadyAcknowledged ConvertToPermanent=ConversionOpen
Running: exemption asked
  yes EscalateTask OpenReview RequestExtension OpenReturn EndEarly DecideExemption
  no AcknowledgeObjective=AlreadyAcknowledged ConvertToPermanent=ConversionOpen
Returning
  yes EscalateTask RecordObjectiveOutcome OpenReview RequestExtension EndEarly PlanReturn EndSecondment=ReturnPlanned+SecondmentEnded ConvertToPermanent ProposeUnwinding
  no AcknowledgeObjective=AlreadyAcknowledged StartRedeployment=HomePostIsThere SettlePermanence=NoSuchPromise
Returning: promised to another
  yes EscalateTask RecordObjectiveOutcome OpenReview RequestExtension EndEarly SettlePermanence EndSecondment=SecondeeStaysOn ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged StartRedeployment=HomePostIsThere PlanReturn=PromisedToAnother ProposeUnwinding=PromisedToAnother
Returning: post deleted
  yes EscalateTask RecordObjectiveOutcome OpenReview RequestExtension EndEarly=EarlyEndRecorded+RedeploymentStarted StartRedeployment EndSecondment=RedeploymentStarted+SecondeeStaysOn ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged SettlePermanence=NoSuchPromise PlanReturn=HomePostDeleted ProposeUnwinding=HomePostDeleted
Returning: planned
  yes EscalateTask RecordObjectiveOutcome OpenReview EndEarly PlanReturn EndSecondment ConvertToPermanent ProposeUnwinding
  no AcknowledgeObjective=AlreadyAcknowledged RequestExtension=ReturnIsPlanned StartRedeployment=HomePostIsThere SettlePermanence=NoSuchPromise
Returning: planned elsewhere
  yes EscalateTask RecordObjectiveOutcome OpenReview EndSecondment
  no AcknowledgeObjective=AlreadyAcknowledged RequestExtension=ReturnIsPlanned EndEarly=ReturnIsPlanned StartRedeployment=ReturnIsPlanned SettlePermanence=NoSuchPromise PlanReturn=ReturnIsPlanned ConvertToPermanent=ReturnIsPlanned
Returning: unwinding proposed
  yes EscalateTask RecordObjectiveOutcome OpenReview RequestExtension EndEarly PlanReturn EndSecondment=ReturnPlanned+SecondmentEnded ConvertToPermanent ProposeUnwinding ApplyUnwinding RejectUnwinding EscalateUnwinding
  no AcknowledgeObjective=AlreadyAcknowledged StartRedeployment=HomePostIsThere SettlePermanence=NoSuchPromise
Returning: early
  yes EscalateTask RecordObjectiveOutcome OpenReview PlanReturn EndSecondment=ReturnPlanned+SecondmentEnded ProposeUnwinding
  no AcknowledgeObjective=AlreadyAcknowledged RequestExtension=ReturnIsPlanned EndEarly=NotEarlier StartRedeployment=HomePostIsThere SettlePermanence=NoSuchPromise ConvertToPermanent=EndsEarly
Returning: suspended
  yes EscalateTask RecordObjectiveOutcome ResumeReturn
  no AcknowledgeObjective=AlreadyAcknowledged OpenReview=ReturnSuspended RequestExtension=ReturnIsPlanned EndEarly=ReturnSuspended StartRedeployment=HomePostIsThere SettlePermanence=NoSuchPromise PlanReturn=ReturnSuspended EndSecondment=ReturnSuspended ConvertToPermanent=EndsEarly
Returning: stays on
  yes EscalateTask RecordObjectiveOutcome OpenReview SettlePermanence ConvertToPermanent
  no AcknowledgeObjective=AlreadyAcknowledged RequestExtension=TooLateToExtend EndEarly=PlanTheReturn StartRedeployment=HomePostIsThere PlanReturn=LastDayNotNamed EndSecondment=ReturnNotPlanned ProposeUnwinding=NotTheDayOfReturn
Ended: outcome owed
  yes EscalateTask RecordObjectiveOutcome
  no AcknowledgeObjective=AlreadyAcknowledged CompleteSecondment=ObjectiveOutcomeOwed
Ended: nothing owed
  yes EscalateTask CompleteSecondment
Completed
  yes
Converted
  yes
  no AcknowledgeObjective=AlreadyAcknowledged
Refused
  yes
Cancelled
  yes
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
