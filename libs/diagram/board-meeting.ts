import { taskRungs } from '../domain/board-meeting/deadlines.js';
import type { BoardMeetingCase } from '../domain/board-meeting/fold.js';
import type { BoardMeetingCommand } from '../domain/board-meeting/index.js';
import { isScheduled, type Status } from '../domain/board-meeting/state.js';
import { ownActs, ways } from '../domain/board-meeting/ways.js';
import { firstEscalation } from './escalation.js';
import type { ProcessMap } from './map.js';

type CommandType = BoardMeetingCommand['type'];
const itself = 'the process itself';
const clerk = 'the clerk or HR';
const givers: Readonly<Record<CommandType, string>> = {
  ScheduleMeeting: 'HR',
  MoveMeeting: clerk,
  CancelMeeting: clerk,
  AddAgendaItem: clerk,
  RemoveAgendaItem: clerk,
  SendPapers: clerk,
  RecordAttendance: clerk,
  DecideItem: clerk,
  TakeChairsAction: 'the chair',
  ConfirmMinutes: 'the chair',
  EscalateTask: itself,
};

const over: readonly Status[] = ['NotScheduled', 'Confirmed', 'Cancelled'];
/** How a meeting of the board or a committee goes, from its calling to its minutes. */
export const boardMeetingMap: ProcessMap = {
  process: 'board-meeting',
  title: 'How a board meeting goes',
  every: 'How every board meeting goes',
  thing: 'meeting',
  ways,
  ownActs,
  begins: 'NotScheduled',
  isOpen: (status) => !over.includes(status as Status),
  giver: (command) => givers[command as CommandType],
  isOwn: (command) => givers[command as CommandType] === itself,
  due: (command, state: BoardMeetingCase) =>
    command === 'EscalateTask' && isScheduled(state) ? firstEscalation(taskRungs(state), state.escalated) : undefined,
};
