import type { UnwindingEvent } from '../../domain/acting-up/unwinding/events.js';
import { dayText } from '../dates.js';
import { ifTold, type Tellers } from '../telling.js';

/** What becomes of a plan for everybody's return, in the case at the root of a chain. */
export const unwindingTellers: Tellers<UnwindingEvent> = {
  UnwindingProposed: ({ by: staff, on }, { by }) => {
    const when = ifTold(on, (day) => ` on ${dayText(day)}`);
    return by(
      staff,
      `proposed a plan for everybody’s return${when}`,
      `A plan for everybody’s return${when} was proposed`,
    );
  },
  UnwindingEscalated: () => 'The plan for everybody’s return was late, so it was brought to the CEO.',
  UnwindingRejected: ({ by: staff }, { by }) =>
    by(staff, 'sent the plan for everybody’s return back', 'The plan for everybody’s return was sent back'),
  UnwindingApplied: ({ by: staff, on }, { by }) => {
    const when = ifTold(on, (day) => `; the first day back is ${dayText(day)}`);
    return by(
      staff,
      `approved the plan for everybody’s return${when}`,
      `The plan for everybody’s return was approved${when}`,
    );
  },
};
