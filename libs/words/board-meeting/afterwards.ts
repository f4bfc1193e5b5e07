import type { BoardMeetingCommand } from '../../domain/board-meeting/index.js';

/** Who is next, and what happens, after each command of a meeting. */
export const boardMeetingAfterwards: Readonly<Record<BoardMeetingCommand['type'], string>> = {
  ScheduleMeeting: 'The clerk puts policies on its agenda, and sends the papers in time.',
  MoveMeeting: 'Its agenda moved with it. Each policy on it shows whether the new date is in time.',
  CancelMeeting: 'Its policies wait for another meeting, or are on the agenda of the one that you named.',
  AddAgendaItem: 'The meeting decides on this very text. Any edit takes it off the agenda.',
  RemoveAgendaItem: 'The policy waits for another meeting.',
  SendPapers: 'On the day of the meeting you record who came.',
  RecordAttendance: 'Where enough came, each item is decided on next.',
  DecideItem:
    'The policy has it on record with the minute. Once every item is decided, the chair confirms the minutes.',
  TakeChairsAction: 'The policy can be published. The meeting is asked to ratify it.',
  ConfirmMinutes: 'There is nothing else to do.',
  EscalateTask: 'Somebody higher is asked too.',
};
