import { clauses } from '../domain/ldp-participation/clauses.js';
import type { ParticipationCase } from '../domain/ldp-participation/fold.js';
import { hasBegun, stepIn, type Status } from '../domain/ldp-participation/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

type Position = 1 | 2 | 3 | 4 | 5;
const steps = [
  { number: 1, name: 'Application', clause: clauses.apply },
  { number: 2, name: 'Selection', clause: clauses.panel },
  { number: 3, name: 'Place', clause: clauses.place },
  { number: 4, name: 'Taking part', clause: clauses.plan },
  { number: 5, name: 'Afterwards', clause: clauses.pool },
] as const;

/** Where each status stands; undefined where the way to a place ended in the step that it was in. */
const positions: Readonly<Record<Status, Position | undefined>> = {
  NotApplied: 1,
  Submitted: 1,
  WithPanel: 2,
  WaitListed: 2,
  Offered: 3,
  Accepted: 3,
  Deferred: 3,
  NotSelected: undefined,
  Withdrawn: undefined,
  Declined: undefined,
  Participating: 4,
  ContinuationPending: 4,
  Paused: 4,
  NotContinued: 4,
  Completed: 5,
  Left: 5,
};

/** When the step that somebody is in ends by itself: an unread application goes on, an offer lapses, the joining day comes. */
const ends = (state: ParticipationCase): readonly Instant[] => {
  if (!hasBegun(state)) return [];
  const { step } = state;
  if (step.status === 'Submitted') return [step.forwardAt];
  if (step.status === 'Offered') return [step.expires];
  const joins = stepIn(state, 'Accepted', 'Deferred');
  // What HR is asked about the joining day has no day by which it is answered.
  return joins && !joins.question ? [joins.joinsAt] : [];
};

/** The steps of somebody's part in the programme. */
export const participationSteps = {
  title: 'From the application to the talent pool',
  prefix: 'ldp-participation-',
  steps,
  positions,
  deadlines: ends,
  alsoAsk: {
    1: [clauses.fixedTerm],
    3: [clauses.access, clauses.ownTime],
    4: [clauses.continuation, clauses.appeal],
  },
} as const satisfies ProcessSteps;
