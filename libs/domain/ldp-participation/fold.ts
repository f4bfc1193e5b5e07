import { withClaims, type WithClaims } from '../process/claims.js';
import type { ParticipationEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Participation } from './state.js';
import { tasks } from './tasks.js';

export type ParticipationCase = WithClaims<Participation>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const participationFold = withClaims<Participation, ParticipationEvent>(
  { revision: 1, initial: { status: 'NotApplied' }, evolve, upcasters: {} },
  tasks,
);
