import { clauses } from '../domain/secondment/clauses.js';
import type { SecondmentCase } from '../domain/secondment/fold.js';
import { stepIn, type Status } from '../domain/secondment/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

type Position = 1 | 2 | 3 | 4 | 5 | 6;
const steps = [
  { number: 1, name: 'Release', clause: clauses.release },
  { number: 2, name: 'Agreement', clause: clauses.agreement },
  { number: 3, name: 'Before it begins', clause: clauses.start },
  { number: 4, name: 'Away', clause: clauses.objective },
  { number: 5, name: 'Return', clause: clauses.return },
  { number: 6, name: 'Completion', clause: clauses.return },
] as const;

/** Where each status stands; undefined where the secondment stays in the step that it was in. */
const positions: Readonly<Record<Status, Position | undefined>> = {
  NotRequested: 1,
  Requested: 1,
  Agreeing: 2,
  Agreed: 3,
  Running: 4,
  Returning: 5,
  Ended: 6,
  Completed: 6,
  Converted: 4,
  Refused: undefined,
  Cancelled: undefined,
};

/** When the secondment takes itself on from the step that it is in: it begins, its return is opened, it ends. */
const ends = (state: SecondmentCase): readonly Instant[] => {
  const agreed = stepIn(state, 'Agreed');
  if (agreed) return [agreed.times.beginsAt];
  const running = stepIn(state, 'Running');
  if (running) return [running.times.opensReturnAt];
  const returning = stepIn(state, 'Returning');
  // Whoever waits for a procedure, or stays on, has no day on which it ends by itself.
  return returning && !returning.return.suspended && !returning.return.staysOn ? [returning.times.endsAt] : [];
};

/** The steps of a secondment. */
export const secondmentSteps = {
  title: 'From the release to the return',
  prefix: 'secondment-',
  steps,
  positions,
  deadlines: ends,
  alsoAsk: {
    4: [clauses.review, clauses.length, clauses.fairProcess, clauses.fixedTerm],
    5: [clauses.earlyEnd, clauses.unwinding],
  },
} as const satisfies ProcessSteps;
