import type { BoardMeetingCommand } from './index.js';
import type { Status } from './state.js';

type CommandType = BoardMeetingCommand['type'];
/** Which commands may take a meeting on from a status, and where to; every other leaves it where it is. */
export type Ways = Readonly<Partial<Record<CommandType, readonly Status[]>>>;

/** The deciders' own map: a walk through what runs proves that each of these ways is taken and no other. */
export const ways: Readonly<Record<Status, Ways>> = {
  NotScheduled: { ScheduleMeeting: ['Scheduled'] },
  Scheduled: { RecordAttendance: ['InSession', 'Held'], CancelMeeting: ['Cancelled'] },
  InSession: {
    DecideItem: ['Held'],
    RemoveAgendaItem: ['Held'],
    MoveMeeting: ['Scheduled'],
    CancelMeeting: ['Cancelled'],
  },
  Held: { ConfirmMinutes: ['Confirmed'] },
  Confirmed: {},
  Cancelled: {},
};

/** What the process does by itself, by the status in which it waits for that; also what leaves the meeting where it is. */
export const ownActs: Readonly<Partial<Record<Status, readonly CommandType[]>>> = {
  Scheduled: ['EscalateTask'],
  InSession: ['EscalateTask'],
  Held: ['EscalateTask'],
};
