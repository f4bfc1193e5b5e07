import { afterText, commandText } from './commands.js';
import { asks, kindOfTask, vacancyOfTask } from './internal-post/tasks.js';

/** What is known of a task where its words are needed: its post, and the candidate's name or label where the reader may know it. */
export type TaskFacts = Readonly<{
  key: string;
  /** The title of the case. */
  title: string;
  school?: string | undefined;
  candidate?: string | undefined;
  /** Command types, the usual one first. */
  answers?: readonly string[];
}>;
export type TaskAnswer = Readonly<{ command: string; do: string; then: string | undefined }>;
export type TaskWords = Readonly<{ title: string; ask: string; why: string; next: readonly TaskAnswer[] }>;

const about = ({ key, title, school, candidate }: TaskFacts): string => {
  const vacancy = vacancyOfTask(key) ?? 1;
  const place = school ? `, ${school}` : '';
  return `${candidate ? ` (${candidate})` : ''} for ${title}${place}${vacancy > 1 ? ` (post ${vacancy})` : ''}`;
};

/** What a task asks for in a few words: `Approve the job description`. */
export const askText = (key: string): string => {
  const kind = kindOfTask(key);
  return kind ? asks[kind].ask : 'Look at this task';
};
/** What a task is called in a list: `Approve the job description for Deputy Head`. */
export const taskTitle = (facts: TaskFacts): string => `${askText(facts.key)}${about(facts)}`;

/** Everything that a page says of a task: what is asked, why, and what happens after each answer. */
export const taskWords = (facts: TaskFacts): TaskWords => {
  const kind = kindOfTask(facts.key);
  return {
    title: taskTitle(facts),
    ask: askText(facts.key),
    why: kind ? asks[kind].why : 'The process goes on once it is done.',
    next: (facts.answers ?? []).map((command) => ({ command, do: commandText(command), then: afterText(command) })),
  };
};
