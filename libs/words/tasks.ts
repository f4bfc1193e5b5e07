import { afterText, commandText } from './commands.js';
import { kindsOf, type Ask } from './ask.js';
import { everyProcess, wordsOf } from './processes.js';

/** What is known of a task where its words are needed: its case, and the candidate's name or label where the reader may know it. */
export type TaskFacts = Readonly<{
  key: string;
  process?: string | undefined;
  /** The title of the case. */
  title: string;
  school?: string | undefined;
  candidate?: string | undefined;
  /** Command types, the usual one first. */
  answers?: readonly string[];
}>;
export type TaskAnswer = Readonly<{ command: string; do: string; then: string | undefined }>;
export type TaskWords = Readonly<{ title: string; ask: string; why: string; next: readonly TaskAnswer[] }>;

const finders = new Map(everyProcess.map((words) => [words, kindsOf(words.tasks)]));
const found = (key: string, process?: string): Readonly<{ kind: string; ask: Ask }> | undefined => {
  for (const words of wordsOf(process)) {
    const kind = finders.get(words)!(key);
    if (kind) return { kind, ask: words.tasks[kind]! };
  }
  return undefined;
};
/** What a task asks for, by its key, which may name ids behind it; undefined for a key of no known kind. */
export const taskKind = (key: string, process?: string): string | undefined => found(key, process)?.kind;

const about = ({ key, process, title, school, candidate }: TaskFacts): string => {
  const which = wordsOf(process).flatMap((words) => words.which?.(key) ?? []);
  const place = school ? `, ${school}` : '';
  return `${candidate ? ` (${candidate})` : ''} for ${title}${place}${which.length ? ` (${which[0]})` : ''}`;
};

/** What a task asks for in a few words: `Approve the job description`. */
export const askText = (key: string, process?: string): string => found(key, process)?.ask.ask ?? 'Look at this task';
/** What a task is called in a list: `Approve the job description for Deputy Head`. */
export const taskTitle = (facts: TaskFacts): string => `${askText(facts.key, facts.process)}${about(facts)}`;

/** Everything that a page says of a task: what is asked, why, and what happens after each answer. */
export const taskWords = (facts: TaskFacts): TaskWords => {
  const { key, process } = facts;
  return {
    title: taskTitle(facts),
    ask: askText(key, process),
    why: found(key, process)?.ask.why ?? 'The process goes on once it is done.',
    next: (facts.answers ?? []).map((command) => ({
      command,
      do: commandText(command, process),
      then: afterText(command, process),
    })),
  };
};
