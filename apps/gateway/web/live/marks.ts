import { createHash } from 'node:crypto';
import type { PersonCaller } from '#libs/access/index.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../../engine.js';
import { caseOrNothing } from '../../queries/known-case.js';
import { neededTasks } from '../home/needs.js';

/** Stands for what a list of tasks shows: the same for the same tasks, and telling nothing of them. */
export const markOf = (tasks: readonly TaskItem[]): string => {
  const lines = tasks.map((task) => [task.case, task.key, task.version, task.claimedBy].join(' ')).sort();
  return createHash('sha256').update(lines.join('\n')).digest('base64url').slice(0, 22);
};

export const inboxMark = async (engine: Engine, caller: PersonCaller): Promise<string> =>
  markOf((await neededTasks(engine, caller)).flatMap(({ rows }) => rows));

/** The version of the last event of a case that the person may see; 0 where the case is not for them. */
export const caseMark = async ({ store }: Pick<Engine, 'store'>, caller: PersonCaller, id: string): Promise<number> =>
  (await caseOrNothing(store, caller, id))?.shown.at(-1)?.event.version ?? 0;
