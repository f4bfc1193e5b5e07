import type { PersonCaller } from '#libs/access/index.js';
import { casesUnder, clausesIn, type KnownClause } from '#libs/clauses/index.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import type { CaseItem } from '#libs/read-models/case-register/query.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import type { Engine } from '../engine.js';
import { addressesFor, overseenBy } from './inbox-of.js';
import { visibleCases } from './visible-cases.js';
import { visibleTasks, wholeAmong } from './visible-tasks.js';

/** How many open tasks are looked at for a table of all clauses, and how many are shown of one. */
export const countedTo = 500;
export const shownTo = 50;

/** Open tasks that a person may find: their own, and those at the schools that they oversee; only under these texts where any are named. */
export const tasksUnder = async (
  engine: Engine,
  caller: PersonCaller,
  limit: number,
  clauses?: readonly string[],
): Promise<readonly TaskItem[]> => {
  const { store } = engine;
  const filter = { ...(clauses && { clauses }) };
  const schools = overseenBy(engine, caller);
  const own = await visibleTasks(store, caller, { staff: caller.id, addresses: addressesFor(engine, caller) }, filter, limit); // prettier-ignore
  const overseen = schools.length ? await visibleTasks(store, caller, { staff: caller.id, schools }, filter, limit) : []; // prettier-ignore
  const found = new Map([...own, ...overseen].map((task) => [`${task.case}/${task.key}`, task]));
  return [...found.values()].slice(0, limit);
};

/** The cases that stand on a clause, of those that a person sees whole. */
export const casesOn = async (
  { store }: Engine,
  caller: PersonCaller,
  { texts }: KnownClause,
): Promise<readonly CaseItem[]> => {
  const [among, except] = await Promise.all([casesUnder(store.pool, texts), closedTo(store.pool, caller.id)]);
  if (!among.length) return [];
  const found = await visibleCases(store, caller, { among, except }, shownTo + 1);
  const whole = await wholeAmong(store, caller, found.map((one) => one.case), false); // prettier-ignore
  return found.filter((one) => whole.has(one.case));
};

/** How much stands on each clause, by its id. */
export const standingOnEach = (tasks: readonly TaskItem[]) => {
  const found = new Map<string, Readonly<{ tasks: number; cases: ReadonlySet<string> }>>();
  for (const task of tasks)
    for (const { id } of clausesIn(task.clause)) {
      const before = found.get(id) ?? { tasks: 0, cases: new Set<string>() };
      found.set(id, { tasks: before.tasks + 1, cases: new Set([...before.cases, task.case]) });
    }
  return found;
};
