import type { CommandAnswer } from '#libs/commands/types.js';
import { isForMe } from '#libs/access/index.js';
import { oneTask, tasksOfCase } from '#libs/read-models/task-inbox/query.js';
import { doneText, taskKind } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import { addressesFor } from '../../../queries/inbox-of.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import type { Posted } from '../posted.js';
import { nextText } from './answers-of.js';
import type { TheForm } from './the-form.js';

/** What is said once a command was accepted. */
export const saidAfter = (the: TheForm, answers: Posted | undefined): string => {
  const next = nextText(the, answers);
  return `${doneText(the.spec.type, the.process.name)}${next ? ` What happens next: ${next}` : ''}`;
};

/** Where somebody goes on: at their task while it is open, at their next task of the same kind, at the case, or at home. */
export const nextAfter = async (
  engine: Engine,
  the: TheForm,
  { stream }: Pick<Extract<CommandAnswer, { ok: true }>, 'stream'>,
): Promise<string> => {
  const { where, context, process } = the;
  const { caller } = context;
  const { pool } = engine.store;
  if (where.kind === 'task') {
    const mine = (task: { addressedTo: readonly string[]; excluded: readonly string[] }) => isForMe(caller, addressesFor(engine, caller), task); // prettier-ignore
    const still = await oneTask(pool, where.case, where.key);
    if (still && (mine(still) || (await caseOrNothing(engine.store, caller, stream))?.view === 'whole'))
      return `/tasks/${where.case}/${where.key}`;
    const next = (await tasksOfCase(pool, stream)).find((task) => taskKind(task.key, process.name) === taskKind(where.key, process.name) && mine(task)); // prettier-ignore
    if (next) return `/tasks/${next.case}/${next.key}`;
  }
  return (await caseOrNothing(engine.store, caller, stream)) ? `/cases/${stream}` : '/';
};
