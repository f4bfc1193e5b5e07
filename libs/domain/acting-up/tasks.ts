import type { Addressee, Excluded, Task } from '../process/task.js';
import { dueBy, type Ladder } from '../process/rung.js';
import { clauses } from './clauses.js';
import { hasBegun, isArranged, type ActingUp, type Allowance, type In, type Link } from './state.js';
import { unwindingTasks } from './unwinding/state.js';

export type TaskKind = 'determine-allowance' | 'record-section-128' | 'end-acting' | 'approve-unwinding';

/** Nobody decides on their own case. */
const interested = ({ staff }: Link): readonly Excluded[] => [{ staff, because: 'own-case' }];
/** What is paid for taking somebody's place is not for that person to say, nor what lies with the case. */
export const withWhoIsAway = (link: Link): readonly Excluded[] => [
  ...interested(link),
  { staff: link.insteadOf.staff, because: 'own-case' },
];
const hrOf = ({ school }: Link): Addressee => ({ role: 'HR', school });

type Making = Readonly<{ answers: readonly string[]; to: readonly Addressee[]; ladder?: Ladder; escalated?: boolean }>;
const task = (
  link: Link,
  key: TaskKind,
  clause: string,
  { answers, to, ladder = [], escalated = false }: Making,
): Task => {
  return {
    key,
    clause,
    answers,
    to: escalated ? [...to, { role: 'CEO' }] : to,
    not: interested(link),
    ...dueBy(ladder),
    priority: escalated ? 'high' : 'normal',
  };
};

const allowanceTasks = (link: Link, allowance: Allowance): readonly Task[] => {
  if (allowance.status !== 'owed') return [];
  const to = [{ role: allowance.decidedBy }] as const;
  const made = task(link, 'determine-allowance', clauses.allowance, {
    ...allowance,
    answers: ['DetermineAllowance'],
    to,
  });
  return [{ ...made, not: withWhoIsAway(link) }];
};

/** The check is asked for while the person is part of management; whom it finds prohibited can't go on. */
const section128Tasks = ({ status, link, section128 }: In<'Acting' | 'Closing'>): readonly Task[] => {
  const to = [hrOf(link)];
  if (section128?.status === 'asked')
    return [task(link, 'record-section-128', clauses.section128, { ...section128, answers: ['RecordSection128'], to })];
  if (section128?.status !== 'prohibited' || status !== 'Acting') return [];
  return [{ ...task(link, 'end-acting', clauses.section128, { answers: ['EndActing'], to }), priority: 'high' }];
};

const begunTasks = (state: In<'Acting' | 'Closing'>): readonly Task[] => {
  const { link, allowance } = state;
  const acts = state.status === 'Acting' || !state.over;
  return [...allowanceTasks(link, allowance), ...(acts ? section128Tasks(state) : [])];
};

/** What people must do now about one link. */
export const tasks = (state: ActingUp): readonly Task[] => {
  if (!isArranged(state) || !hasBegun(state)) return [];
  return [...begunTasks(state), ...unwindingTasks(state.unwinding, clauses.unwinding)];
};
