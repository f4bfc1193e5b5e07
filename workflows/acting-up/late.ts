import { chasedTasks } from '#libs/domain/acting-up/deadlines.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import type { ActingUpCommand } from '#libs/domain/acting-up/index.js';
import { hasBegun } from '#libs/domain/acting-up/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { leaves, type Link } from './link.js';

export const reasonOf = reasonIn([
  ['determine-allowance', 'AllowanceAwaited'],
  ['record-section-128', 'Section128Awaited'],
  ['end-acting', 'EndOfActingAwaited'],
  ['approve-unwinding', 'UnwindingAwaited'],
]);

const lateTasks = (link: ActingUpCase): readonly Chased[] => reminders(chasedTasks(link), reasonOf);

const isEscalated = (link: ActingUpCase) => (task: string) => {
  if (!hasBegun(link)) return true;
  const { allowance, section128, unwinding } = link;
  const asked = task.startsWith('approve-unwinding')
    ? unwinding.open
    : task === 'determine-allowance'
      ? allowance
      : section128;
  return !asked || !('escalated' in asked) || asked.escalated;
};
const next = (link: ActingUpCase) => nextLate(chasedTasks(link), isEscalated(link));
const bring = (task = ''): ActingUpCommand =>
  task.startsWith('approve-unwinding')
    ? { type: 'EscalateUnwinding', data: {} }
    : {
        type: 'EscalateActing',
        data: { what: task === 'determine-allowance' ? 'allowance' : 'section-128' },
      };

/** The allowance, the check and a plan of unwinding are asked for; what stays late is brought to the CEO. */
export const chased = (link: Link, status: 'Acting' | 'Closing') => [
  link.chase(leaves(status), lateTasks),
  link.until(leaves(status), { at: (s) => next(s)?.at, then: (s) => bring(next(s)?.task), key: 'late' }),
];
