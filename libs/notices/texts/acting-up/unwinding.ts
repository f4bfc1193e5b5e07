import { clauses } from '../../../domain/acting-up/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './acting.js';

/** The end of a whole chain, told in the case that began it. */
export const unwindingTexts: Texts = {
  UnwindingAwaited: asks(
    clauses.unwinding,
    'A plan for everybody’s return awaits you',
    (it) => `The absence behind ${it} comes to its end, and everybody goes back.`,
    'Look at who goes back where, and approve the plan or send it back with a reason',
    'the Senior Leadership Team looks at such a plan before anything is changed; what it leaves unanswered goes to the CEO',
  ),
  UnwindingRejected: tells(
    clauses.unwinding,
    'Your plan is sent back',
    (it) => `The plan for everybody’s return is not approved: ${it} goes on.`,
    'Nothing has been changed. Its page says why; propose another.',
    'you proposed the plan',
  ),
  UnwindingApplied: tells(
    clauses.unwinding,
    'You go back to your own post',
    (it) => `The plan for everybody’s return is approved: ${it} ends.`,
    'The first day back is the same for everybody; it is on the page.',
    'you go back by this plan',
  ),
};
