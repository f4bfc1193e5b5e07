import { withClaims, type WithClaims } from '../process/claims.js';
import type { ActingUpEvent } from './events.js';
import { evolve } from './evolve.js';
import type { ActingUp } from './state.js';
import { tasks } from './tasks.js';

export type ActingUpCase = WithClaims<ActingUp>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const actingUpFold = withClaims<ActingUp, ActingUpEvent>(
  { revision: 1, initial: { status: 'NotArranged' }, evolve, upcasters: {} },
  tasks,
);
