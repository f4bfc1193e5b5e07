import type { SecondmentCommand } from '../../domain/secondment/index.js';
import { unwindingDeeds } from '../unwinding/commands.js';
import { deed, type Deed } from '../word.js';

/** Every command of a secondment: what its button says, and what is said once it is done. */
export const secondmentDeeds: Readonly<Record<SecondmentCommand['type'], Deed>> = {
  RequestSecondment: deed('Request a secondment', 'You requested the secondment.'),
  OpenSecondment: deed('Open the secondment that an appointment gave rise to', 'The secondment was opened.'),
  ReleaseSecondee: deed('Release the secondee', 'You released the secondee.'),
  RefuseRelease: deed('Refuse to release the secondee', 'You refused to release the secondee.'),
  WriteAgreement: deed('Write the agreement', 'You wrote the agreement.'),
  SignAgreement: deed('Sign the agreement', 'You signed the agreement.'),
  RecordPartnerSignature: deed('Record the partner’s signature', 'You recorded the partner’s signature.'),
  CancelSecondment: deed('Cancel the secondment', 'You cancelled the secondment.'),
  BeginSecondment: deed('Begin the secondment on its first day', 'The secondment began.'),
  EscalateTask: deed('Bring a late task to the CEO', 'The task was brought to the CEO.'),
  SetObjective: deed('Set the objective', 'You set the objective.'),
  AcknowledgeObjective: deed('Acknowledge the objective', 'You acknowledged the objective.'),
  RecordObjectiveOutcome: deed('Record what came of the objective', 'You recorded what came of the objective.'),
  OpenReview: deed('Open a review that is due', 'The review was opened.'),
  RecordReview: deed('Record the review', 'You recorded the review.'),
  RequestExtension: deed('Ask for an extension', 'You asked for an extension.'),
  DecideExtension: deed('Decide on the extension', 'You decided on the extension.'),
  WithdrawExtension: deed('Withdraw the extension', 'You withdrew the extension.'),
  OpenReturn: deed('Open the planning of the return', 'The planning of the return was opened.'),
  EndEarly: deed('End the secondment early', 'You recorded that the secondment ends early.'),
  ResumeReturn: deed('Go on with the return', 'The return goes on.'),
  StartRedeployment: deed('Start to look for another post', 'The search for another post was started.'),
  SettlePermanence: deed('Settle who keeps the home post', 'You settled who keeps the home post.'),
  PlanReturn: deed('Plan the return', 'You planned the return.'),
  EndSecondment: deed('End the secondment after its last day', 'The secondment ended.'),
  ConvertToPermanent: deed('Make the secondment permanent', 'You began to make the secondment permanent.'),
  DecideExemption: deed('Decide on the exemption', 'You decided on the exemption from the five steps.'),
  RecordConversionOutcome: deed('Record what came of the five steps', 'You recorded what came of the five steps.'),
  CompleteSecondment: deed('Complete the secondment', 'You completed the secondment.'),
  ...unwindingDeeds,
};
