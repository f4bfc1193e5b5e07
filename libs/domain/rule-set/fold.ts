import { withClaims, type WithClaims } from '../process/claims.js';
import type { RuleSetEvent } from './events.js';
import { evolve } from './evolve.js';
import type { RuleSet } from './state.js';
import { tasks } from './tasks.js';

export type RuleSetCase = WithClaims<RuleSet>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const ruleSetFold = withClaims<RuleSet, RuleSetEvent>(
  { revision: 1, initial: { status: 'NotProposed' }, evolve, upcasters: {} },
  tasks,
);
