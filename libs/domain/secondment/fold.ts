import { withClaims, type WithClaims } from '../process/claims.js';
import type { SecondmentEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Secondment } from './state.js';
import { tasks } from './tasks.js';

export type SecondmentCase = WithClaims<Secondment>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const secondmentFold = withClaims<Secondment, SecondmentEvent>(
  { revision: 1, initial: { status: 'NotRequested' }, evolve, upcasters: {} },
  tasks,
);
