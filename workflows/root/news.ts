import type { UnwindingEvent } from '#libs/domain/acting-up/unwinding/events.js';
import type { News } from '../follow.js';

/** A plan by which everybody goes back: who hears what has become of it. It is told in the case at the chain's root. */
export const unwindingNews = <S>(
  { type, data }: UnwindingEvent,
  proposedBy: string | undefined,
  isOpen: (state: S, proposal: number) => boolean,
): readonly News<S>[] => {
  const task = `approve-unwinding-${data.proposal}`;
  const still = (now: S) => isOpen(now, data.proposal);
  switch (type) {
    case 'UnwindingProposed':
      return [{ reason: 'UnwindingAwaited', key: task, task, still }];
    case 'UnwindingEscalated':
      return [{ reason: 'UnwindingAwaited', key: `${task}:CEO`, task, roles: [{ role: 'CEO' }], still }];
    case 'UnwindingRejected':
      return proposedBy ? [{ reason: 'UnwindingRejected', to: [proposedBy as never] }] : [];
    case 'UnwindingApplied':
      return [{ reason: 'UnwindingApplied', to: [...new Set(data.steps.map(({ staff }) => staff))] }];
  }
};
