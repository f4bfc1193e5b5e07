import { clauses } from '../domain/policy/clauses.js';
import { consultationEndsAt, opensAt } from '../domain/policy/deadlines.js';
import type { PolicyCase } from '../domain/policy/fold.js';
import type { Status } from '../domain/policy/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

type Position = 1 | 2 | 3 | 4 | 5;
const steps = [
  { number: 1, name: 'Register', clause: clauses.register },
  { number: 2, name: 'In force', clause: clauses.reminders },
  { number: 3, name: 'Draft', clause: clauses.review },
  { number: 4, name: 'Approval', clause: clauses.approval },
  { number: 5, name: 'Publication', clause: clauses.acknowledgement },
] as const;

/** Where each status stands. */
const positions: Readonly<Record<Status, Position>> = {
  NotRegistered: 1,
  Referenced: 1,
  NotAdopted: 1,
  InForce: 2,
  Withdrawn: 2,
  Drafting: 3,
  Consulting: 3,
  Approving: 4,
  AtMeeting: 4,
  Amending: 4,
  Approved: 5,
};

/** When the policy takes itself on: a consultation ends, and the next review opens. */
const ends = (state: PolicyCase): readonly Instant[] =>
  [consultationEndsAt(state), opensAt(state)].flatMap((at) => at ?? []);

/** The steps of a policy's life; after the last it is in force again. */
export const policySteps = {
  title: 'From the register to the next review',
  prefix: 'policy-',
  steps,
  positions,
  deadlines: ends,
  alsoAsk: {
    1: [clauses.reading, clauses.adoption, clauses.links],
    2: [clauses.schools, clauses.impact],
    3: [clauses.consultation, clauses.equality],
    4: [clauses.meeting, clauses.editorial],
  },
} as const satisfies ProcessSteps;
