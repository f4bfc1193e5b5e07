import type { DocumentEvent, RulesMoved, TaskEvent } from '../domain/process/index.js';
import { timeText } from './dates.js';
import { capital } from './numbers.js';
import { askText, taskKind } from './tasks.js';
import { ifTold, type Sayings, type Tellers } from './telling.js';

/** A task of former times has no words: it is one of the tasks. */
const about = (key: string | undefined, { process }: Sayings) =>
  key && taskKind(key, process) ? `the task “${askText(key, process)}”` : 'a task';

/** What people do with the tasks of every process. */
export const taskTellers: Tellers<TaskEvent> = {
  TaskClaimed: ({ task, by: staff }, say) =>
    say.by(staff, `took ${about(task, say)}`, `Somebody took ${about(task, say)}`),
  TaskReleased: ({ task, by: staff }, say) =>
    say.by(staff, `put ${about(task, say)} back`, `Somebody put ${about(task, say)} back`),
  TaskHandedOver: ({ task, by: staff, to }, say) =>
    say.by(
      staff,
      `handed ${about(task, say)} over to ${say.person(to)}`,
      `${capital(about(task, say))} was handed over to ${say.person(to)}`,
    ),
  TaskCommented: ({ task, by: staff }, say) =>
    say.by(staff, `commented on ${about(task, say)}`, `Somebody commented on ${about(task, say)}`),
  TaskRescheduled: ({ task, by: staff, due }, say) => {
    const moved = `the due date of ${about(task, say)}`;
    const to = ifTold(due, (at) => ` to ${timeText(at)}`);
    return say.by(staff, `moved ${moved}${to}`, `${capital(moved)} was moved${to}`);
  },
  TaskPrioritised: ({ task, by: staff, priority }, say) => {
    const changed = `the priority of ${about(task, say)}`;
    const to = ifTold(priority, (it) => ` to ${it}`);
    return say.by(staff, `changed ${changed}${to}`, `${capital(changed)} was changed${to}`);
  },
  ExclusionOverridden: ({ task, by: staff, staff: who }, say) =>
    say.by(
      staff,
      `let ${say.person(who)} answer ${about(task, say)} despite an earlier part in it`,
      `${say.person(who, 'A colleague')} was let answer ${about(task, say)} despite an earlier part in it`,
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

/** What becomes of the rules that a case goes by. */
export const rulesTellers: Tellers<RulesMoved> = {
  RulesMoved: ({ by: staff, to }, say) => {
    const under = ifTold(to, ({ id, version }) => `, ${id} version ${version}`);
    return say.by(staff, `had the case go by other rules${under}`, `The case goes by other rules${under}`);
  },
};
