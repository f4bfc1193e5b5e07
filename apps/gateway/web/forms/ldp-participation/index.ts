import type { ParticipationCommand } from '#libs/domain/ldp-participation/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { applyingForms } from './applying.js';
import { continuingForms } from './continuing.js';
import { takingPartForms } from './taking-part.js';

/** What the process does by itself, or an intake brings about; nobody is asked. */
type CommandOfProcess =
  | 'ForwardApplication'
  | 'EnterCycle'
  | 'LapseOffer'
  | 'JoinProgramme'
  | 'OpenContinuation'
  | 'CloseAppealTime'
  | 'OpenPoolReview'
  | 'EscalateTask';
type HumanCommand = Exclude<(ParticipationCommand | SharedCommand)['type'], CommandOfProcess | CommandOfDocuments>;

/** A form for every command that a person gives about somebody's part in the programme; one without does not compile. */
export const ldpParticipationForms = allLasting<HumanCommand>({
  ...applyingForms,
  ...takingPartForms,
  ...continuingForms,
  ...taskForms,
});
