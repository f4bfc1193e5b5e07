import { withClaims, type WithClaims } from '../process/claims.js';
import { evolve } from './evolve.js';
import type { PolicyEvent } from './events.js';
import type { Policy } from './state.js';
import { tasks } from './tasks.js';

export type PolicyCase = WithClaims<Policy>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const policyFold = withClaims<Policy, PolicyEvent>(
  { revision: 1, initial: { status: 'NotRegistered' }, evolve, upcasters: {} },
  tasks,
);
