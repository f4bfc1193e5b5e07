import { withClaims, type WithClaims } from '../process/claims.js';
import type { AbsenceEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Absence } from './state.js';

export type AbsenceCase = WithClaims<Absence>;

/** An absence asks nobody for anything: it has no tasks. */
export const absenceFold = withClaims<Absence, AbsenceEvent>(
  { revision: 1, initial: { status: 'NotPlanned' }, evolve, upcasters: {} },
  () => [],
);
