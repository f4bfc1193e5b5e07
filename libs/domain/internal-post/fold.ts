import { withClaims, type WithClaims } from '../process/claims.js';
import type { InternalPostEvent } from './events.js';
import { evolve } from './evolve.js';
import type { InternalPost } from './state.js';
import { tasks } from './tasks.js';
import { upcasters } from './upcasters.js';

export type InternalPostCase = WithClaims<InternalPost>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const internalPostFold = withClaims<InternalPost, InternalPostEvent>(
  { revision: 2, initial: { status: 'NotRequested' }, evolve, upcasters },
  tasks,
);
