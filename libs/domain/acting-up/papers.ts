import type { Papers, WithClaims } from '../process/index.js';
import { isArranged, schoolOf, type ActingUp } from './state.js';
import { withWhoIsAway } from './tasks.js';

/** Nobody applies for acting up, so there is no application to attach anything to. */
export const papers: Papers<WithClaims<ActingUp>> = {
  schoolOf,
  interested: (state) => (isArranged(state) ? withWhoIsAway(state.link) : []),
  application: () => undefined,
};
