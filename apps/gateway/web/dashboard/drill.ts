import type { PersonCaller } from '#libs/access/index.js';
import { steps } from '#libs/case-file/five-steps.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { lateTasks } from '#libs/read-models/post-times/late.js';
import { postsInStatus, postsThroughStep } from '#libs/read-models/post-times/query.js';
import { dueText, namesFrom, postStatuses, addressesText, roleNames, stepText, taskTitle } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { AskedDashboard } from './asked.js';
import { roleLabel } from './measures.js';
import { count, daysCell, said, type Cell } from './table.js';

/** At most so many stand on a page behind a number; the filter narrows them. */
export const most = 200;
export type Drill = Readonly<{ title: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }>;
type Of = Readonly<{ engine: Engine; caller: PersonCaller; asked: AskedDashboard }>;

const schoolIn = ({ directory }: Engine) => {
  const trust = directory.current();
  return (id: SchoolId) => trust.school(id)?.name ?? id;
};

/** The posts that have come to a step, the slowest first. */
const throughStep = async ({ engine, caller, asked }: Of, which: string): Promise<Drill> => {
  const step = steps.find(({ number }) => String(number) === which)?.number;
  if (step === undefined) throw problemError('NotFound');
  const found = await postsThroughStep(engine.store.pool, asked.posts, caller.at, step, most);
  const schoolOf = schoolIn(engine);
  return {
    title: `Days in ${stepText(step)}`,
    columns: ['Post', 'School', 'Stands at', 'Days in this step', 'Still in it'],
    rows: found.map((one) => [
      said(one.title, `/cases/${one.case}`),
      said(schoolOf(one.school)),
      said(postStatuses[one.status as Status].label),
      daysCell(one.ms),
      said(one.here ? 'yes' : 'no'),
    ]),
  };
};

/** The posts in a status, the latest asked for first. */
const inStatus = async ({ engine, asked }: Of, status: string): Promise<Drill> => {
  if (!Object.hasOwn(ways, status)) throw problemError('NotFound');
  const found = await postsInStatus(engine.store.pool, asked.posts, status, most);
  const schoolOf = schoolIn(engine);
  return {
    title: `Posts that stand at: ${postStatuses[status as Status].label}`,
    columns: ['Post', 'School', 'Posts', 'Filled internally', 'Filled externally'],
    rows: found.map((one) => [
      said(one.title, `/cases/${one.case}`),
      said(schoolOf(one.school)),
      ...[one.posts, one.inside, one.outside].map((n) => count(n)),
    ]),
  };
};

/** The late tasks of a role, what is late longest first. */
const lateOf = async ({ engine, caller, asked }: Of, role: string): Promise<Drill> => {
  if (role !== 'staff' && !Object.hasOwn(roleNames, role)) throw problemError('NotFound');
  const found = await lateTasks(engine.store.pool, asked.tasks, caller.at, role, most);
  const people = found.flatMap(({ addressedTo }) => addressedTo.flatMap((one) => one.split('staff:')[1] ?? []));
  const schoolOf = schoolIn(engine);
  const names = { ...namesFrom(await engine.names(people as never), new Map()), schoolOf };
  return {
    title: `Late tasks: ${roleLabel(role)}`,
    columns: ['Task', 'School', 'For', 'Late'],
    rows: found.map((task) => [
      said(taskTitle({ key: task.key, title: task.title }), `/tasks/${task.case}/${task.key}`),
      said(schoolOf(task.school)),
      said(addressesText(task.addressedTo, names)),
      said(dueText(task.dueAt, caller.at)),
    ]),
  };
};

/** What stands behind the numbers, by the first part of the address. */
export const drills: Readonly<Record<string, (of: Of, which: string) => Promise<Drill>>> = {
  step: throughStep,
  status: inStatus,
  late: lateOf,
};
