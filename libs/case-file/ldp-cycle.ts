import { clauses } from '../domain/ldp-cycle/clauses.js';
import type { CycleCase } from '../domain/ldp-cycle/fold.js';
import { isOpened, type Status, withPanel } from '../domain/ldp-cycle/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

type Position = 1 | 2 | 3 | 4;
const steps = [
  { number: 1, name: 'Applications', clause: clauses.panel },
  { number: 2, name: 'Selection', clause: clauses.selection },
  { number: 3, name: 'Before it joins', clause: clauses.capacity },
  { number: 4, name: 'Cohort', clause: clauses.progress },
] as const;

/** Where each status stands. */
const positions: Readonly<Record<Status, Position>> = {
  NotOpened: 1,
  Open: 1,
  Selecting: 2,
  Selected: 3,
  Running: 4,
  Ended: 4,
};

/** When the intake takes itself on: its cut-off passes, and its cohort joins once everybody is decided on. */
const ends = (state: CycleCase): readonly Instant[] => {
  if (!isOpened(state)) return [];
  if (state.status === 'Open') return [state.cutOffAt];
  const waits = state.status === 'Selecting' || state.status === 'Selected';
  return waits && withPanel(state).length === 0 ? [state.closesAt] : [];
};

/** The steps of an intake. */
export const cycleSteps = {
  title: 'From the applications to the cohort',
  prefix: 'ldp-cycle-',
  steps,
  positions,
  deadlines: ends,
  alsoAsk: {
    2: [clauses.assessment],
    4: [clauses.secondments, clauses.external],
  },
} as const satisfies ProcessSteps;
