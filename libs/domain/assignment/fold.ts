import { withClaims, type WithClaims } from '../process/claims.js';
import type { PostEvent } from './events.js';
import { evolve } from './evolve.js';
import type { PostLedger } from './state.js';

export type PostCase = WithClaims<PostLedger>;

/** A ledger asks nobody for anything: it has no tasks. */
export const postFold = withClaims<PostLedger, PostEvent>(
  { revision: 1, initial: { status: 'NotEstablished' }, evolve, upcasters: {} },
  () => [],
);
