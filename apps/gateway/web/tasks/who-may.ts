import type { Task } from '#libs/domain/process/index.js';
import type { People, StaffId } from '#libs/kernel/index.js';
import { addresseesText, counted, listed, refusalWords, type Names } from '#libs/words/index.js';
import { mayAnswer } from '#libs/domain/process/index.js';
import type { Context } from '#libs/kernel/index.js';
import type { PersonCaller } from '#libs/access/index.js';

const mostNames = 4;

/** Who may answer a task now: those whom it is for, without those whom it excludes. */
export const answerersOf = (task: Task, people: People): readonly StaffId[] => {
  const asked = task.to.flatMap((to) => ('staff' in to ? [to.staff] : people.holders(to.role, to.school)));
  return [...new Set(asked)].filter((staff) => !task.not.some((one) => one.staff === staff));
};

/** Whom a task is for, in words: by role, and by name where the reader may know who that is. */
export const whoMayText = (task: Task, people: People, names: Names, whole: boolean): string => {
  const roles = addresseesText(task.to, names);
  const known = whole ? answerersOf(task, people).flatMap((staff) => names.nameOf(staff) ?? []) : [];
  if (!known.length) return roles;
  const others = known.length - mostNames;
  const some = [...known.slice(0, mostNames), ...(others > 0 ? [counted(others, 'other')] : [])];
  return known.length === 1 && roles === known[0] ? roles : `${roles}: ${listed(some)}`;
};

/** Why the reader may not answer the task, in words; undefined where they may. */
export const whyNotText = (task: Task, caller: PersonCaller, people: People, names: Names) => {
  const actor = { kind: 'person', id: caller.id } as const;
  const no = mayAnswer(task, { actor, roles: caller.roles, at: caller.at, people } as Context<unknown>);
  return no && { refusal: no.refusal, words: refusalWords(no.refusal, no.facts, names) };
};
