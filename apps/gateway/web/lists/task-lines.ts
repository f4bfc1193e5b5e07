import { isForMe, type PersonCaller } from '#libs/access/index.js';
import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { addressesText, askText, dueText, isLate, namesFrom, taskTitle, type Names } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import { addressesFor } from '../../queries/inbox-of.js';
import { candidatesIn } from './candidates.js';

/** A task as a list draws it. */
export type TaskLine = Readonly<{
  href: string;
  title: string;
  ask: string;
  post: string;
  school: string;
  due: string;
  dueAt: string | null;
  late: boolean;
  high: boolean;
  forMe: boolean;
  /** Who has taken it: `you`, or a name. */
  takenBy: string | undefined;
  waitsFor: string;
  case: string;
}>;

const staffIn = ({ claimedBy, addressedTo }: TaskItem): readonly StaffId[] => [
  ...(claimedBy ? [claimedBy] : []),
  ...addressedTo.flatMap((to) => (to.startsWith('staff:') ? [to.slice('staff:'.length) as StaffId] : [])),
];

/** Names of those who have tasks, and of every school. */
const namesIn = async ({ names, directory }: Engine, tasks: readonly TaskItem[]): Promise<Names> => {
  const trust = directory.current();
  const schools = new Map(trust.schools().map(({ id, name }) => [id as string, name]));
  return namesFrom(await names([...new Set(tasks.flatMap(staffIn))]), schools);
};

/** Tasks in words, with the people whom they wait for. */
export const taskLines = async (
  engine: Engine,
  caller: PersonCaller,
  tasks: readonly TaskItem[],
): Promise<readonly TaskLine[]> => {
  const [names, candidates] = await Promise.all([namesIn(engine, tasks), candidatesIn(engine, caller, tasks)]);
  const addresses = addressesFor(engine, caller);
  return tasks.map((task) => {
    const school = names.schoolOf(task.school as SchoolId) ?? task.school;
    const takenBy = task.claimedBy === caller.id ? 'you' : task.claimedBy && names.nameOf(task.claimedBy);
    return {
      href: `/tasks/${task.case}/${task.key}`,
      title: taskTitle({ key: task.key, process: task.process, title: task.title, candidate: candidates(task) }),
      ask: askText(task.key, task.process),
      post: task.title,
      school,
      due: dueText(task.dueAt, caller.at),
      dueAt: task.dueAt,
      late: isLate(task.dueAt, caller.at),
      high: task.priority === 'high',
      forMe: isForMe(caller, addresses, task),
      takenBy: task.claimedBy ? takenBy || 'a colleague' : undefined,
      waitsFor: task.claimedBy ? takenBy || 'a colleague' : addressesText(task.addressedTo, names),
      case: task.case,
    };
  });
};
