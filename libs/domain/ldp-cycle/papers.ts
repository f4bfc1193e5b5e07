import type { Papers, WithClaims } from '../process/index.js';
import { concerned, isOpened, type Cycle } from './state.js';

/** Applications lie with their participations: a cycle's documents lie with it or with its tasks. */
export const papers: Papers<WithClaims<Cycle>> = {
  schoolOf: (state) => (isOpened(state) ? state.school : undefined),
  interested: (state) => (isOpened(state) ? concerned(state).map(({ staff }) => ({ staff, because: 'own-case' })) : []),
  application: () => undefined,
};
