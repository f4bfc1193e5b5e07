import { clauses } from '../domain/acting-up/clauses.js';
import type { ActingUpCase } from '../domain/acting-up/fold.js';
import type { Status } from '../domain/acting-up/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

export type Position = 1 | 2 | 3 | 4;
const steps = [
  { number: 1, name: 'Arranged', clause: clauses.acting },
  { number: 2, name: 'Acting', clause: clauses.allowance },
  { number: 3, name: 'Return', clause: clauses.unwinding },
  { number: 4, name: 'Ended', clause: clauses.acting },
] as const;

/** Where each status stands; undefined where the link stays in the step that it was in. */
const positions: Readonly<Record<Status, Position | undefined>> = {
  NotArranged: 1,
  Arranged: 1,
  Acting: 2,
  Closing: 3,
  Ended: 4,
  Cancelled: undefined,
};

/** When acting begins, and when its last day has passed. */
const ends = (state: ActingUpCase): readonly Instant[] => {
  if (state.status === 'Arranged') return [state.link.startsAt];
  if (state.status === 'Acting') return state.link.endsAt ? [state.link.endsAt] : [];
  return state.status === 'Closing' && !state.over ? [state.endsAt] : [];
};

/** The steps of acting up. */
export const actingUpSteps = {
  title: 'From the arrangement to the return',
  prefix: 'acting-up-',
  steps,
  positions,
  deadlines: ends,
  alsoAsk: { 2: [clauses.section128] },
} as const satisfies ProcessSteps;
