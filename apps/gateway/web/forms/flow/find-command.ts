import { taskKey, type AnyProcess, type AnySpec } from '#libs/domain/process/index.js';
import { processes } from '#libs/domain/registry.js';
import { isForMe, type PersonCaller } from '#libs/access/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { kebab } from '#libs/http/routes.js';
import { openTaskItem } from '#libs/read-models/task-inbox/project.js';
import { oneTask, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../../../engine.js';
import { addressesFor } from '../../../queries/inbox-of.js';
import type { KnownCase } from '../../../queries/known-case.js';
import type { Where } from './where.js';

export const processAt = (where: Where): AnyProcess | undefined => {
  if (where.kind !== 'new') return processOfCase(where.case);
  return Object.hasOwn(processes, where.process) ? processes[where.process as keyof typeof processes] : undefined;
};
/** The command whose form is asked for; the process's own commands have none. */
export const specAt = (process: AnyProcess | undefined, where: Where): AnySpec | undefined =>
  Object.values(process?.specs ?? {}).find(
    (spec) =>
      spec.by.kind !== 'process' &&
      (where.kind === 'new' ? spec.starts : !spec.starts && kebab(spec.type) === where.command),
  );

/** The open task of a form, where it is for the caller or they see the whole case. */
export const taskAt = async (
  engine: Engine,
  caller: PersonCaller,
  where: Where,
  known: KnownCase | undefined,
): Promise<TaskItem | undefined> => {
  if (where.kind !== 'task' || !taskKey.safeParse(where.key).success) return undefined;
  const task = await oneTask(engine.store.pool, where.case, where.key);
  return task && (known?.view === 'whole' || isForMe(caller, addressesFor(engine, caller), task)) ? task : undefined;
};

/** The task as it stood when somebody began to answer it, for a form whose task is not open any more. */
export const taskThen = ({ then, process, stream }: KnownCase, where: Where): TaskItem | undefined => {
  const open = where.kind === 'task' ? then.tasks[where.key] : undefined;
  return open && openTaskItem(process, stream, then, open);
};
/** A command is given at its task: one that answers it, or one that every task knows. */
export const belongsTo = (spec: AnySpec, task: TaskItem): boolean =>
  task.answers.includes(spec.type) || Object.hasOwn(spec.schema.shape, 'task');
