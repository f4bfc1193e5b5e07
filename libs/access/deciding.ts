import { addressed, type Task } from '../domain/process/index.js';
import type { Caller } from './caller.js';

/** Whether an open task of the case waits for the caller: who must decide sees what they decide about, while it is theirs. */
export const decides = (caller: Caller, tasks: readonly Pick<Task, 'to' | 'not'>[]): boolean =>
  caller.kind === 'person' &&
  tasks.some(
    (task) =>
      !task.not.some(({ staff }) => staff === caller.id) &&
      task.to.some((to) => addressed(to, caller.id, caller.roles)),
  );
