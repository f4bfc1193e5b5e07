import type { BoardMeetingCommand } from '../../domain/board-meeting/index.js';
import { deed, type Deed } from '../word.js';

/** Every command of a meeting: what its button says, and what is said once it is done. */
export const boardMeetingDeeds: Readonly<Record<BoardMeetingCommand['type'], Deed>> = {
  ScheduleMeeting: deed('Schedule a meeting', 'You scheduled the meeting.'),
  MoveMeeting: deed('Move the meeting', 'You moved the meeting.'),
  CancelMeeting: deed('Cancel the meeting', 'You cancelled the meeting.'),
  AddAgendaItem: deed('Put a policy on the agenda', 'You put the policy on the agenda.'),
  RemoveAgendaItem: deed('Take a policy off the agenda', 'You took the policy off the agenda.'),
  SendPapers: deed('Record that the papers are out', 'You recorded that the members have the papers.'),
  RecordAttendance: deed('Record who came', 'You recorded who came.'),
  DecideItem: deed('Record a decision', 'You recorded the decision.'),
  TakeChairsAction: deed('Take chair’s action', 'You approved the text of the policy as chair.'),
  ConfirmMinutes: deed('Confirm the minutes', 'You confirmed the minutes.'),
  EscalateTask: deed('Bring what is late to somebody higher', 'What is late was brought to somebody higher.'),
};
