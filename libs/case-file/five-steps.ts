import { clauses } from '../domain/internal-post/clauses.js';
import type { InternalPostCase } from '../domain/internal-post/fold.js';
import { isRequested, type Status } from '../domain/internal-post/state.js';
import type { Instant } from '../kernel/index.js';
import { positionsIn, stepsTaken, type Now, type ProcessSteps, type Stay as StayIn } from './steps.js';

export type Position = 0 | 1 | 2 | 3 | 4 | 5;
/** The gate and the five steps of document 002, in its words. */
export const steps = [
  { number: 0, name: 'The post is identified', clause: clauses.gate },
  { number: 1, name: 'Job description and person specification', clause: clauses.step1 },
  { number: 2, name: 'Advertised internally', clause: clauses.step2 },
  { number: 3, name: 'Panel and selection', clause: clauses.step3 },
  { number: 4, name: 'Offer and start date', clause: clauses.step4 },
  { number: 5, name: 'External route', clause: clauses.step5 },
] as const;

/** Where each status stands; undefined where the post stays in the step that it was in. */
const positions: Readonly<Record<Status, Position | undefined>> = {
  NotRequested: 0,
  Requested: 0,
  Describing: 1,
  Approved: 2,
  Advertised: 2,
  Sifting: 3,
  Interviewing: 3,
  Deciding: 3,
  Offering: 4,
  Appointed: 4,
  AwaitingRoute: 5,
  ExternalRoute: 5,
  External: 5,
  ExternallyFilled: 5,
  Frozen: undefined,
  Refused: undefined,
  Closed: undefined,
  Cancelled: undefined,
};

export type Stay = StayIn<Status>;

/** The step in which the post was with each of its stays. */
export const positionsOf = (stays: readonly Pick<Stay, 'status'>[]): readonly Position[] =>
  positionsIn(positions, 0, stays);

/** Where the post is, who has it and what is late: the gate and five steps, with the days that each has taken. */
export const fiveSteps = (stays: readonly Stay[], now: Now) => stepsTaken(steps, positionsOf(stays), stays, now);

const closingOf = (state: InternalPostCase): readonly Instant[] =>
  isRequested(state) && state.step.status === 'Advertised' ? [state.step.closesAt] : [];

/** The steps of an internal post. */
export const internalPostSteps = {
  title: 'The five steps',
  prefix: '',
  steps,
  positions,
  deadlines: closingOf,
  alsoAsk: { 0: [clauses.review] },
} as const satisfies ProcessSteps;

/** The statuses in which a post stands at a step. */
export const statusesOfStep = (step: number): readonly Status[] =>
  (Object.keys(positions) as Status[]).filter((status) => positions[status] === step);
