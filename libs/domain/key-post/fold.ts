import { withClaims, type WithClaims } from '../process/claims.js';
import type { KeyPostEvent } from './events.js';
import { evolve } from './evolve.js';
import type { KeyPost } from './state.js';

export type KeyPostCase = WithClaims<KeyPost>;

/** A register asks nobody for anything: it has no tasks. */
export const keyPostFold = withClaims<KeyPost, KeyPostEvent>(
  { revision: 1, initial: { status: 'NotNamed' }, evolve, upcasters: {} },
  () => [],
);
