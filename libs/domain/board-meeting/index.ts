import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { addAgendaItem } from './add-agenda-item.js';
import { cancelMeeting } from './cancel-meeting.js';
import { confirmMinutes } from './confirm-minutes.js';
import { decideItem } from './decide-item.js';
import { escalateTask } from './escalate-task.js';
import type { BoardMeetingEvent } from './events.js';
import { boardMeetingFold } from './fold.js';
import { moveMeeting } from './move-meeting.js';
import { papers } from './papers.js';
import { recordAttendance } from './record-attendance.js';
import { removeAgendaItem } from './remove-agenda-item.js';
import { scheduleMeeting } from './schedule-meeting.js';
import { sendPapers } from './send-papers.js';
import { summary, type BoardMeeting } from './state.js';
import { takeChairsAction } from './take-chairs-action.js';

const handlers = {
  ScheduleMeeting: scheduleMeeting,
  MoveMeeting: moveMeeting,
  CancelMeeting: cancelMeeting,
  AddAgendaItem: addAgendaItem,
  RemoveAgendaItem: removeAgendaItem,
  SendPapers: sendPapers,
  RecordAttendance: recordAttendance,
  DecideItem: decideItem,
  TakeChairsAction: takeChairsAction,
  ConfirmMinutes: confirmMinutes,
  EscalateTask: escalateTask,
} as const;
export type BoardMeetingCommand = CommandOf<typeof handlers>;
export type BoardMeetingRefusal = RefusalOf<typeof handlers>;

/** A meeting of the board or of a committee: what it decides of policies is recorded in them at once. */
export const boardMeeting = defineProcess<BoardMeeting, BoardMeetingEvent, typeof handlers>({
  name: 'board-meeting',
  ...boardMeetingFold,
  summary,
  papers,
  handlers,
});
