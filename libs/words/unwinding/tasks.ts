import { asking } from '../ask.js';

/** What a plan for everybody's return asks of people. */
export const unwindingAsks = {
  'approve-unwinding': asking(
    'Decide on the plan for everybody’s return',
    'Nobody goes back before somebody else has looked at who is where on that day.',
  ),
} as const;
