import type { Papers, WithClaims } from '../process/index.js';
import { assignmentsOf, schoolOf, type PostLedger } from './state.js';

/** Whoever holds the post attaches nothing to it by a role. */
export const papers: Papers<WithClaims<PostLedger>> = {
  schoolOf,
  interested: (post) => assignmentsOf(post).map(({ staff }) => ({ staff, because: 'own-case' })),
  application: () => undefined,
};
