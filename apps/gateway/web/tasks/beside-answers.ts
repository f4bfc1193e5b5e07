import { denied } from '#libs/domain/process/authority.js';
import type { Task } from '#libs/domain/process/index.js';
import type { Context, People } from '#libs/kernel/index.js';
import type { PersonCaller } from '#libs/access/index.js';
import { kebab } from '#libs/http/routes.js';
import { commandText } from '#libs/words/index.js';
import type { KnownCase } from '../../queries/known-case.js';
import { taskForms } from '../forms/shared/task-forms.js';

type Looking = Readonly<{ known: KnownCase; task: Task; caller: PersonCaller; people: People }>;

/** Whether a command that every task knows makes sense as the task stands. */
const sensible: Readonly<Record<string, (looking: Looking) => boolean>> = {
  ClaimTask: ({ task, caller }) => task.claimedBy !== caller.id,
  ReleaseTask: ({ task, caller }) => task.claimedBy === caller.id,
  OverrideExclusion: ({ task, caller }) =>
    task.not.some(({ staff, because }) => because === 'four-eyes' && staff !== caller.id),
};
/** A task of one person is theirs already. */
export const isShared = ({ to }: Task) => to.length > 1 || to.some((one) => 'role' in one);
const forShared: readonly string[] = ['ClaimTask', 'ReleaseTask', 'HandOverTask'];

/** What the reader may do with a task besides answering it. */
export const besideAnswers = (looking: Looking) => {
  const { known, task, caller, people } = looking;
  const context = { actor: { kind: 'person', id: caller.id }, roles: caller.roles, at: caller.at, people };
  const tasks = known.process.tasks(known.now.state);
  const own = task.not.some(({ staff, because }) => staff === caller.id && because !== 'four-eyes');
  return Object.keys(taskForms).flatMap((type) => {
    const spec = known.process.specs[type];
    if (!spec || !(sensible[type]?.(looking) ?? true) || (forShared.includes(type) && !isShared(task))) return [];
    if (own && spec.by.kind === 'role') return [];
    const no = denied(spec.by, { task: task.key }, known.now.state, tasks, context as unknown as Context<unknown>);
    if (no) return [];
    return [
      { type, text: commandText(type, known.process.name), href: `/tasks/${known.stream}/${task.key}/${kebab(type)}` },
    ];
  });
};
