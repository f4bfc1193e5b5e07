import type { SharedCommand } from '#libs/domain/process/index.js';
import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { unwindingForms } from '../unwinding/index.js';
import { agreementForms } from './agreement.js';
import { closingForms } from './closing.js';
import { conversionForms } from './conversion.js';
import { earlyEndForms } from './early-end.js';
import { extensionForms } from './extension.js';
import { objectiveForms } from './objective.js';
import { permanenceForms } from './permanence.js';
import { releaseForms } from './release.js';
import { requestForms } from './request.js';
import { returnForms } from './return.js';
import { reviewForms } from './reviews.js';
import { signingForms } from './signing.js';

/** What the process does by itself, or an appointment brings about; nobody is asked. */
type CommandOfProcess =
  | 'OpenSecondment'
  | 'BeginSecondment'
  | 'EscalateTask'
  | 'OpenReview'
  | 'OpenReturn'
  | 'EndSecondment'
  | 'EscalateUnwinding';
export type HumanCommand = Exclude<(SecondmentCommand | SharedCommand)['type'], CommandOfProcess | CommandOfDocuments>;

/** A form for every command that a person gives about a secondment; a command without one does not compile. */
export const secondmentForms = allLasting<HumanCommand>({
  ...requestForms,
  ...releaseForms,
  ...agreementForms,
  ...signingForms,
  ...closingForms,
  ...objectiveForms,
  ...reviewForms,
  ...extensionForms,
  ...earlyEndForms,
  ...returnForms,
  ...permanenceForms,
  ...conversionForms,
  ...unwindingForms,
  ...taskForms,
});
