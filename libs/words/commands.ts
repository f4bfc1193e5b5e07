import type { InternalPostCommand } from '../domain/internal-post/index.js';
import type { SharedCommand } from '../domain/process/index.js';
import { afterwards } from './internal-post/afterwards.js';
import { internalPostDeeds } from './internal-post/commands.js';
import { sharedDeeds } from './shared-commands.js';
import type { Deed } from './word.js';

type CommandType = InternalPostCommand['type'] | SharedCommand['type'];
/** Every command of every process: what its button says, and what is said once it is done. */
export const commands: Readonly<Record<CommandType, Deed>> = { ...internalPostDeeds, ...sharedDeeds };

const isCommand = (type: string): type is CommandType => Object.hasOwn(commands, type);
/** What a button that gives the command says: `Approve the job description`. */
export const commandText = (type: string): string => (isCommand(type) ? commands[type].do : 'Go on');
/** What is said after it: `You approved the job description.` */
export const doneText = (type: string): string => (isCommand(type) ? commands[type].done : 'It is done.');
/** Who is next, and what happens after it; undefined where nothing follows. */
export const afterText = (type: string): string | undefined =>
  Object.hasOwn(afterwards, type) ? afterwards[type as keyof typeof afterwards] : undefined;
