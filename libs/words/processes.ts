import type { ProcessName } from '../domain/registry.js';
import { actingUpWords } from './acting-up/words.js';
import { boardMeetingWords } from './board-meeting/words.js';
import { internalPostWords } from './internal-post/words.js';
import { cycleWords } from './ldp-cycle/words.js';
import { participationWords } from './ldp-participation/words.js';
import type { ProcessWords } from './of-process.js';
import { policyWords } from './policy/words.js';
import { secondmentWords } from './secondment/words.js';
import type { Word } from './word.js';

/** What is said of each process of the trust. */
const words: { readonly [P in ProcessName]: ProcessWords<P> } = {
  'internal-post': internalPostWords,
  'acting-up': actingUpWords,
  secondment: secondmentWords,
  'ldp-participation': participationWords,
  'ldp-cycle': cycleWords,
  policy: policyWords,
  'board-meeting': boardMeetingWords,
};

type AnyWords = ProcessWords<ProcessName>;
export const everyProcess = Object.values(words) as readonly AnyWords[];
/** Whose words are looked for: those of one process, or of all where nobody says which. */
export const wordsOf = (process: string | undefined): readonly AnyWords[] =>
  process !== undefined && Object.hasOwn(words, process) ? [words[process as ProcessName] as AnyWords] : everyProcess;

/** What the button says that starts a case: `Start a post`. */
export const startText = (process: string): string => wordsOf(process)[0]?.start ?? 'Start a case';
/** What each process is called: `Internal post`. */
export const processNames = Object.fromEntries(
  Object.entries(words).map(([process, { name }]) => [process, name]),
) as Readonly<Record<ProcessName, string>>;

/** Where a case of a process stands, in words. */
export const statusWord = (process: string, status: string): Word => {
  const [statuses] = wordsOf(process).map((one): Readonly<Record<string, Word>> => one.statuses);
  return statuses && Object.hasOwn(statuses, status)
    ? statuses[status]!
    : { label: status, means: 'This release has no words for it.' };
};

/** The first that is said under a name among several tables; undefined where none has it. */
export const saidIn = <T>(tables: readonly object[], name: string): T | undefined => {
  const table = tables.find((one) => Object.hasOwn(one, name));
  return table && (table as Readonly<Record<string, T>>)[name];
};
