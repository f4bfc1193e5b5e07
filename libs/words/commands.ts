import { saidIn, wordsOf } from './processes.js';
import { sharedDeeds } from './shared-commands.js';
import type { Deed } from './word.js';

const deedOf = (type: string, process: string | undefined): Deed | undefined =>
  saidIn<Deed>([...wordsOf(process).map(({ commands }) => commands), sharedDeeds], type);

/** What a button that gives the command says: `Approve the job description`. */
export const commandText = (type: string, process?: string): string => deedOf(type, process)?.do ?? 'Go on';
/** What is said after it: `You approved the job description.` */
export const doneText = (type: string, process?: string): string => deedOf(type, process)?.done ?? 'It is done.';
/** Who is next, and what happens after it; undefined where nothing follows. */
export const afterText = (type: string, process?: string): string | undefined =>
  saidIn<string>(
    wordsOf(process).map(({ afterwards }) => afterwards),
    type,
  );
