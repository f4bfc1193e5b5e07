import type { UnwindingProblem } from '../../domain/acting-up/unwinding/words.js';

/** What stands in the way of a plan for everybody's return, each behind `because`. */
export const unwindingProblems: Readonly<Record<UnwindingProblem['reason'], string>> = {
  uncovered: 'a post would be left with nobody',
  'doubly-covered': 'somebody else holds the post then',
  'nothing-to-return-to': 'the post to go back to is gone',
  'more-than-full-time': 'somebody would work more than full time',
  'promised-for-good': 'the post was promised for good to whoever acts in it',
  'not-begun': 'somebody would go back before they have begun',
  'nobody-returns': 'nobody is away on that day',
};
