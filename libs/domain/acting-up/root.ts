import { clauses } from './clauses.js';
import { hasBegun, schoolOf, type ActingUp } from './state.js';
import type { RootBook } from './unwinding/book.js';
import type { LinkEnds } from './unwinding/ending-links.js';

/** A link lies at the root of a chain where it keeps the absence that began it; other roots are secondments. */
export const rootBook: RootBook<ActingUp, LinkEnds> = {
  clause: clauses.unwinding,
  schoolOf,
  rootOf: (state, { stream }) =>
    hasBegun(state) && state.absence?.over === false
      ? { stream, staff: state.link.insteadOf.staff, post: state.link.post }
      : undefined,
  unwindingOf: (state) => (hasBegun(state) ? state.unwinding : { proposals: 0 }),
  ownLink: (state) => state,
};
