import type { DocumentEvent, TaskEvent } from '../domain/process/index.js';
import { timeText } from './dates.js';
import { kindOfTask } from './internal-post/tasks.js';
import { askText } from './tasks.js';
import { ifTold, type Tellers } from './telling.js';

/** A task of former times has no words: it is one of the tasks. */
const about = (key: string | undefined) => (key && kindOfTask(key) ? `the task “${askText(key)}”` : 'a task');

/** What people do with the tasks of every process. */
export const taskTellers: Tellers<TaskEvent> = {
  TaskClaimed: ({ task, by: staff }, { by }) => by(staff, `took ${about(task)}`, `Somebody took ${about(task)}`),
  TaskReleased: ({ task, by: staff }, { by }) =>
    by(staff, `put ${about(task)} back`, `Somebody put ${about(task)} back`),
  TaskHandedOver: ({ task, by: staff, to }, { by, person }) =>
    by(
      staff,
      `handed ${about(task)} over to ${person(to)}`,
      `${about(task).replace(/^./, (letter) => letter.toUpperCase())} was handed over to ${person(to)}`,
    ),
  TaskCommented: ({ task, by: staff }, { by }) =>
    by(staff, `commented on ${about(task)}`, `Somebody commented on ${about(task)}`),
  TaskRescheduled: ({ task, by: staff, due }, { by }) => {
    const to = ifTold(due, (at) => ` to ${timeText(at)}`);
    return by(staff, `moved the due date of ${about(task)}${to}`, `The due date of ${about(task)} was moved${to}`);
  },
  TaskPrioritised: ({ task, by: staff, priority }, { by }) => {
    const to = ifTold(priority, (it) => ` to ${it}`);
    return by(staff, `changed the priority of ${about(task)}${to}`, `The priority of ${about(task)} was changed${to}`);
  },
  ExclusionOverridden: ({ task, by: staff, staff: who }, { by, person }) =>
    by(
      staff,
      `let ${person(who)} answer ${about(task)} despite an earlier part in it`,
      `${person(who, 'A colleague')} was let answer ${about(task)} despite an earlier part in it`,
    ),
};

const papers = { case: 'the case', task: 'a task', application: 'an application' } as const;

/** What becomes of documents in the cases of every process. */
export const documentTellers: Tellers<DocumentEvent> = {
  DocumentAttached: (told, { by }) => {
    const to = ifTold(told.about, (it) => ` to ${papers[it]}`);
    return by(told.by, `attached a document${to}`, `A document was attached${to}`);
  },
  DocumentRemoved: (told, { by }) => {
    const from = ifTold(told.about, (it) => ` from ${papers[it]}`);
    return by(told.by, `removed a document${from}`, `A document was removed${from}`);
  },
};
