import type { TaskKind } from '../../domain/internal-post/task-lists/task-kinds.js';
import { kindsOf } from '../ask.js';
import { appointmentAsks } from './tasks/appointment.js';
import { advertAsks } from './tasks/advert.js';
import { selectionAsks } from './tasks/selection.js';
import type { PostAsk } from './tasks/ask.js';

/** Every kind of task of a post. */
export const asks: Readonly<Record<TaskKind, PostAsk>> = { ...advertAsks, ...selectionAsks, ...appointmentAsks };
/** What a task of a post asks for, by its key. */
export const kindOfTask = kindsOf(asks);

/** What a key names behind its kind: `1-gaining`, or ids. */
const restOfTask = (key: string, kind: TaskKind): string => key.slice(kind.length + 1);

/** Which of these applications a task is about; undefined where it is about none of them. */
export const applicationOfTask = <T extends string>(key: string, applications: readonly T[]): T | undefined => {
  const kind = kindOfTask(key);
  const rest = kind ? restOfTask(key, kind) : '';
  return applications.find((id) => rest === id || rest.startsWith(`${id}-`));
};
/** Which of the posts of an advert a task is about. */
export const vacancyOfTask = (key: string): number | undefined => {
  const kind = kindOfTask(key);
  return kind && asks[kind].about === 'vacancy' ? Number.parseInt(restOfTask(key, kind), 10) || undefined : undefined;
};
/** Whether a task is about one application among several. */
export const isAboutApplication = (key: string): boolean => {
  const kind = kindOfTask(key);
  return kind !== undefined && asks[kind].about === 'application';
};
