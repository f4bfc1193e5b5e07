import type { PersonCaller } from '#libs/access/index.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../../engine.js';
import { caseOrNothing } from '../../queries/known-case.js';
import { namesFor } from '../cases/names.js';
import { aboutOf, mayBeAbout } from '../processes/abouts.js';

const atOnce = 8;
type Of = (key: string) => string | undefined;

const lookedUp = async (engine: Engine, caller: PersonCaller, id: string): Promise<Of | undefined> => {
  const known = await caseOrNothing(engine.store, caller, id);
  if (!known) return undefined;
  const seen = known.state(known.now);
  const names = await namesFor(engine, seen);
  return (key) => aboutOf(known.process.name, key, seen, names);
};

/** Whom tasks about single applications are about, as far as the person may know it: a name, or `Candidate 2`. */
export const candidatesIn = async (engine: Engine, caller: PersonCaller, tasks: readonly TaskItem[]) => {
  const cases = [...new Set(tasks.filter(({ process, key }) => mayBeAbout(process, key)).map((task) => task.case))];
  const found = new Map<string, Of | undefined>();
  for (let i = 0; i < cases.length; i += atOnce)
    await Promise.all(cases.slice(i, i + atOnce).map(async (id) => found.set(id, await lookedUp(engine, caller, id))));
  return (task: TaskItem): string | undefined => found.get(task.case)?.(task.key);
};
