import { addressesOf, isForMe, type Caller } from '#libs/access/index.js';
import { tasksOfCase } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../engine.js';
import type { KnownCase } from './known-case.js';
import { policyWarnings } from './policy-warnings.js';
import { noteState } from './note-state.js';
import { showTask } from './show-task.js';
import { showSteps } from './show-steps.js';

/** Who oversees the case sees every open task and which are theirs; others see theirs. */
export const openTasks = async ({ store, directory }: Engine, caller: Caller, { stream, view }: KnownCase) => {
  const schools = directory.current().schools();
  const addresses =
    caller.kind === 'person'
      ? addressesOf(
          caller.id,
          caller.roles,
          schools.map(({ id }) => id),
        )
      : [];
  const tasks = await tasksOfCase(store.pool, stream);
  return tasks
    .map((task) => showTask(task, caller.at, isForMe(caller, addresses, task)))
    .filter(({ forMe }) => forMe || view === 'whole');
};

/** A case as the API shows it: now with its open tasks, or as it was. */
export const showCase = async (engine: Engine, caller: Caller, known: KnownCase) => {
  const { process, now, then } = known;
  const state = known.state(then);
  noteState(known, caller, state);
  const { status, title, school, open } = process.summary(then.state);
  return {
    case: known.stream,
    version: then.version,
    process: process.name,
    status,
    title,
    school,
    open,
    pack: now.pack,
    openedAt: then.openedAt,
    changedAt: then.changedAt,
    view: known.view,
    tasks: then === now ? await openTasks(engine, caller, known) : [],
    steps: showSteps(known, caller.at),
    warnings: then === now ? await policyWarnings(engine, known, caller.at) : [],
    state,
  };
};
