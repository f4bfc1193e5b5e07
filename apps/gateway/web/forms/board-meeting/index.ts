import type { BoardMeetingCommand } from '#libs/domain/board-meeting/index.js';
import type { SharedCommand } from '#libs/domain/process/index.js';
import { taskForms, type CommandOfDocuments } from '../shared/task-forms.js';
import { allLasting } from '../shared/without-task.js';
import { callingForms } from './calling.js';
import { sittingForms } from './sitting.js';

type HumanCommand = Exclude<(BoardMeetingCommand | SharedCommand)['type'], 'EscalateTask' | CommandOfDocuments>;

/** A form for every command that a person gives about a meeting; one without does not compile. */
export const boardMeetingForms = allLasting<HumanCommand>({ ...callingForms, ...sittingForms, ...taskForms });
