import type { StaffId } from '../../../kernel/index.js';
import { dueBy, type Ladder } from '../../process/rung.js';
import type { Excluded, Task } from '../../process/task.js';
import type { UnwindingEvent, UnwindingPlan } from './events.js';

export type OpenProposal = UnwindingPlan &
  Readonly<{ proposal: number; by: StaffId; ladder: Ladder; escalated: boolean }>;
/** How many plans have been proposed, and the one that waits for an answer. */
export type Unwinding = Readonly<{ proposals: number; open?: OpenProposal }>;
export const noUnwinding: Unwinding = { proposals: 0 };

/** What each fact makes of it; for the fold of every process that lies at the root of chains. */
export const unwindingAfter = (unwinding: Unwinding, { type, data }: UnwindingEvent): Unwinding => {
  const { proposals, open } = unwinding;
  switch (type) {
    case 'UnwindingProposed':
      return { proposals: data.proposal, open: { ...data, escalated: false } };
    case 'UnwindingEscalated':
      return open ? { proposals, open: { ...open, escalated: true } } : unwinding;
    case 'UnwindingRejected':
    case 'UnwindingApplied':
      return { proposals };
  }
};

const isUnwinding: Readonly<Record<UnwindingEvent['type'], true>> = {
  UnwindingProposed: true,
  UnwindingEscalated: true,
  UnwindingRejected: true,
  UnwindingApplied: true,
};
export const isUnwindingEvent = (event: Readonly<{ type: string }>): event is UnwindingEvent =>
  Object.hasOwn(isUnwinding, event.type);

/** Nobody approves a plan by which they go back themselves, nor one that they proposed. */
const notTheirs = ({ steps, by }: OpenProposal): readonly Excluded[] => {
  const own = [...new Set(steps.map(({ staff }) => staff))];
  return [
    ...own.map((staff) => ({ staff, because: 'own-case' as const })),
    ...(own.includes(by) ? [] : [{ staff: by, because: 'four-eyes' as const }]),
  ];
};

/** SLT looks at the plan before anything of it is applied; once it is late, the CEO too. */
export const unwindingTasks = ({ open }: Unwinding, clause: string): readonly Task[] => {
  if (!open) return [];
  return [
    {
      key: `approve-unwinding-${open.proposal}`,
      clause,
      answers: ['ApplyUnwinding', 'RejectUnwinding'],
      to: [{ role: 'SLT' }, ...(open.escalated ? [{ role: 'CEO' as const }] : [])],
      not: notTheirs(open),
      ...dueBy(open.ladder),
      priority: open.escalated ? 'high' : 'normal',
    },
  ];
};
