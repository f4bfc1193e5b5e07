import type { Status } from '../../domain/board-meeting/state.js';
import { word, type Word } from '../word.js';

/** Every status of a meeting. */
export const boardMeetingStatuses: Readonly<Record<Status, Word>> = {
  NotScheduled: word('Not scheduled', 'Nobody has called this meeting.'),
  Scheduled: word('Scheduled', 'Policies are put on its agenda until the papers are due.'),
  InSession: word('In session', 'Attendance is recorded; the agenda is decided on item by item.'),
  Held: word('Held', 'Everything on its agenda is decided. The chair is to confirm the minutes.'),
  Confirmed: word('Minutes confirmed', 'The chair has confirmed the minutes.'),
  Cancelled: word('Cancelled', 'It does not take place.'),
};
