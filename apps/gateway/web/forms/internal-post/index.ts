import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { advertForms } from './advert.js';
import { amendmentForms } from './amendment.js';
import { applicationForms } from './applications.js';
import { appointmentForms } from './appointment.js';
import { conditionForms } from './conditions.js';
import { descriptionForms } from './description.js';
import { gateForms } from './gate.js';
import { interestForms } from './interests.js';
import { interviewForms } from './interviews.js';
import { nameForms } from './names.js';
import { offerForms } from './offer.js';
import { panelForms } from './panel.js';
import { rankingForms } from './ranking.js';
import { routeForms } from './route.js';
import { shortlistForms } from './shortlist.js';
import { siftForms } from './sift.js';
import { startDateForms } from './start-date.js';

/** What the process does by itself; nobody is asked. */
export type CommandOfProcess =
  | 'EscalateApproval'
  | 'CloseAdvert'
  | 'OpenScoring'
  | 'LapseOffer'
  | 'EscalateStartDate'
  | 'BringUpReserve'
  // Given by a secondment.
  | 'OpenPost';
export type HumanCommand = Exclude<
  (InternalPostCommand | SharedCommand)['type'],
  CommandOfProcess | CommandOfDocuments
>;

/** A form for every command that a person gives about a post; a command without one does not compile. */
export const internalPostForms = allLasting<HumanCommand>({
  ...gateForms,
  ...descriptionForms,
  ...advertForms,
  ...applicationForms,
  ...panelForms,
  ...interestForms,
  ...nameForms,
  ...siftForms,
  ...shortlistForms,
  ...interviewForms,
  ...rankingForms,
  ...offerForms,
  ...conditionForms,
  ...startDateForms,
  ...appointmentForms,
  ...amendmentForms,
  ...routeForms,
  ...taskForms,
});
