import type { Papers, WithClaims } from '../process/index.js';
import { isProposed, type RuleSet } from './state.js';

/** What lies with a version of the rules is nobody's own matter. */
export const papers: Papers<WithClaims<RuleSet>> = {
  schoolOf: (state) => (isProposed(state) ? state.school : undefined),
  interested: () => [],
  application: () => undefined,
};
