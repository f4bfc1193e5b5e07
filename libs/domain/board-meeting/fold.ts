import { withClaims, type WithClaims } from '../process/claims.js';
import type { BoardMeetingEvent } from './events.js';
import { evolve } from './evolve.js';
import type { BoardMeeting } from './state.js';
import { tasks } from './tasks.js';

export type BoardMeetingCase = WithClaims<BoardMeeting>;

/** Without rules and without schemas, so that a workflow can carry it. */
export const boardMeetingFold = withClaims<BoardMeeting, BoardMeetingEvent>(
  { revision: 1, initial: { status: 'NotScheduled' }, evolve, upcasters: {} },
  tasks,
);
