import type { ActingUpCommand } from '#libs/domain/acting-up/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { unwindingForms } from '../unwinding/index.js';
import { arrangeForms } from './arrange.js';
import { changeForms } from './changes.js';
import { owedForms } from './owed.js';

/** What the process does by itself; nobody is asked. */
type CommandOfProcess = 'BeginActing' | 'CloseActing' | 'EscalateActing' | 'EscalateUnwinding';
export type ActingUpHumanCommand = Exclude<
  (ActingUpCommand | SharedCommand)['type'],
  CommandOfProcess | CommandOfDocuments
>;

/** A form for every command that a person gives about one who acts up; a command without one does not compile. */
export const actingUpForms = allLasting<ActingUpHumanCommand>({
  ...arrangeForms,
  ...owedForms,
  ...changeForms,
  ...unwindingForms,
  ...taskForms,
});
