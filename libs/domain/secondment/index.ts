import { unwindingCommands } from '../acting-up/unwinding/index.js';
import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { recordPartnerSignature } from './agreement/record-partner-signature.js';
import { signAgreement } from './agreement/sign-agreement.js';
import { writeAgreement } from './agreement/write-agreement.js';
import { convertToPermanent } from './conversion/convert-to-permanent.js';
import { decideExemption } from './conversion/decide-exemption.js';
import { recordConversionOutcome } from './conversion/record-conversion-outcome.js';
import type { SecondmentEvent } from './events.js';
import { decideExtension } from './extension/decide-extension.js';
import { requestExtension } from './extension/request-extension.js';
import { withdrawExtension } from './extension/withdraw-extension.js';
import { secondmentFold } from './fold.js';
import { acknowledgeObjective } from './objective/acknowledge-objective.js';
import { recordObjectiveOutcome } from './objective/record-objective-outcome.js';
import { setObjective } from './objective/set-objective.js';
import { papers } from './papers.js';
import { openSecondment } from './release/open-secondment.js';
import { refuseRelease } from './release/refuse-release.js';
import { releaseSecondee } from './release/release-secondee.js';
import { requestSecondment } from './release/request-secondment.js';
import { endEarly } from './return/end-early.js';
import { endSecondment } from './return/end-secondment.js';
import { openReturn } from './return/open-return.js';
import { planReturn } from './return/plan-return.js';
import { resumeReturn } from './return/resume-return.js';
import { rootBook } from './return/root.js';
import { settlePermanence } from './return/settle-permanence.js';
import { startRedeployment } from './return/start-redeployment.js';
import { openReview } from './reviews/open-review.js';
import { recordReview } from './reviews/record-review.js';
import { beginSecondment } from './running/begin-secondment.js';
import { cancelSecondment } from './running/cancel-secondment.js';
import { completeSecondment } from './running/complete-secondment.js';
import { escalateTask } from './running/escalate-task.js';
import { summary, type Secondment } from './state.js';

const handlers = {
  RequestSecondment: requestSecondment,
  OpenSecondment: openSecondment,
  ReleaseSecondee: releaseSecondee,
  RefuseRelease: refuseRelease,
  WriteAgreement: writeAgreement,
  SignAgreement: signAgreement,
  RecordPartnerSignature: recordPartnerSignature,
  CancelSecondment: cancelSecondment,
  BeginSecondment: beginSecondment,
  EscalateTask: escalateTask,
  SetObjective: setObjective,
  AcknowledgeObjective: acknowledgeObjective,
  RecordObjectiveOutcome: recordObjectiveOutcome,
  OpenReview: openReview,
  RecordReview: recordReview,
  RequestExtension: requestExtension,
  DecideExtension: decideExtension,
  WithdrawExtension: withdrawExtension,
  OpenReturn: openReturn,
  EndEarly: endEarly,
  ResumeReturn: resumeReturn,
  StartRedeployment: startRedeployment,
  SettlePermanence: settlePermanence,
  PlanReturn: planReturn,
  EndSecondment: endSecondment,
  ConvertToPermanent: convertToPermanent,
  DecideExemption: decideExemption,
  RecordConversionOutcome: recordConversionOutcome,
  CompleteSecondment: completeSecondment,
  ...unwindingCommands(rootBook),
} as const;
export type SecondmentCommand = CommandOf<typeof handlers>;
export type SecondmentRefusal = RefusalOf<typeof handlers>;

/** Somebody works for a time where they are not employed, keeps their own post, and comes back to it. */
export const secondment = defineProcess<Secondment, SecondmentEvent, typeof handlers>({
  name: 'secondment',
  ...secondmentFold,
  summary,
  papers,
  handlers,
});
