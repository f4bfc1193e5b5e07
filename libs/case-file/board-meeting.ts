import { clauses } from '../domain/board-meeting/clauses.js';
import type { Status } from '../domain/board-meeting/state.js';
import type { Instant } from '../kernel/index.js';
import type { ProcessSteps } from './steps.js';

const steps = [
  { number: 1, name: 'Agenda and papers', clause: clauses.papers },
  { number: 2, name: 'Decisions', clause: clauses.decision },
  { number: 3, name: 'Minutes', clause: clauses.minutes },
] as const;

/** Where each status stands. */
const positions: Readonly<Record<Status, 1 | 2 | 3 | undefined>> = {
  NotScheduled: 1,
  Scheduled: 1,
  InSession: 2,
  Held: 3,
  Confirmed: 3,
  Cancelled: undefined,
};

/** The steps of a meeting; none of them ends by itself. */
export const boardMeetingSteps = {
  title: 'The steps of a meeting',
  prefix: 'meeting-',
  steps,
  positions,
  deadlines: (): readonly Instant[] => [],
  alsoAsk: { 2: [clauses.quorum, clauses.chair, clauses.deferral] },
} as const satisfies ProcessSteps;
