import type { Papers, WithClaims } from '../process/index.js';
import { isRegistered, type Policy } from './state.js';

/** Nobody has an interest of their own in a policy. */
export const papers: Papers<WithClaims<Policy>> = {
  schoolOf: (state) => (isRegistered(state) ? state.school : undefined),
  interested: () => [],
  application: () => undefined,
};
