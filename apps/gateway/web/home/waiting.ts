import type { PersonCaller } from '#libs/access/index.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { listCases } from '#libs/read-models/case-register/query.js';
import type { Engine } from '../../engine.js';
import { addressesFor, overseenBy } from '../../queries/inbox-of.js';
import { visibleTasks } from '../../queries/visible-tasks.js';
import { caseLines } from '../lists/case-lines.js';
import { taskLines } from '../lists/task-lines.js';

const shown = 5;
const firstOf = <T>(rows: readonly T[]) => ({ items: rows.slice(0, shown), more: rows.length > shown });

/** What others have to do at the schools that a person oversees, and how the cases stand that they are part of elsewhere. */
export const waitingFor = async (engine: Engine, caller: PersonCaller) => {
  const { store } = engine;
  const schools = overseenBy(engine, caller);
  const filter = { notFor: addressesFor(engine, caller) };
  const [tasks, except] = await Promise.all([
    schools.length ? visibleTasks(store, caller, { staff: caller.id, schools }, filter, shown + 1) : [],
    closedTo(store.pool, caller.id),
  ]);
  const mine = { all: false, schools: [], involving: caller.id };
  const cases = await listCases(store.pool, mine, { open: true, except, notAt: schools }, shown + 1);
  const theirs = firstOf(tasks);
  const own = firstOf(cases);
  return {
    tasks: await taskLines(engine, caller, theirs.items),
    moreTasks: theirs.more,
    cases: caseLines(engine, own.items),
    moreCases: own.more,
  };
};
