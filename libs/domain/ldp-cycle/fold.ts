import { withClaims, type WithClaims } from '../process/claims.js';
import type { CycleEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Cycle } from './state.js';
import { tasks } from './tasks.js';

export type CycleCase = WithClaims<Cycle>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const cycleFold = withClaims<Cycle, CycleEvent>(
  { revision: 1, initial: { status: 'NotOpened' }, evolve, upcasters: {} },
  tasks,
);
