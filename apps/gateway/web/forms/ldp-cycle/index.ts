import type { CycleCommand } from '#libs/domain/ldp-cycle/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { judgingForms } from './judging.js';
import { meetingForms } from './meeting.js';
import { openingForms } from './opening.js';

/** What the intake does by itself; nobody is asked. */
type CommandOfProcess = 'CloseApplications' | 'CloseIntake' | 'OpenReview' | 'OpenExternalReview' | 'EscalateTask';
type HumanCommand = Exclude<(CycleCommand | SharedCommand)['type'], CommandOfProcess | CommandOfDocuments>;

/** A form for every command that a person gives about an intake; one without does not compile. */
export const ldpCycleForms = allLasting<HumanCommand>({
  ...openingForms,
  ...judgingForms,
  ...meetingForms,
  ...taskForms,
});
