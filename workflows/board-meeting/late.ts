import { taskRungs } from '#libs/domain/board-meeting/deadlines.js';
import type { BoardMeetingCase } from '#libs/domain/board-meeting/fold.js';
import { isScheduled } from '#libs/domain/board-meeting/state.js';
import type { Chased } from '../follow.js';
import { nextLate, reasonIn, reminders } from '../follow/late.js';
import { isOver, type Session } from './session.js';

export const reasonOf = reasonIn([
  ['prepare-agenda', 'AgendaAwaited'],
  ['record-attendance', 'AttendanceAwaited'],
  ['decide-items', 'DecisionsAwaited'],
  ['confirm-minutes', 'MinutesAwaited'],
]);

const lateTasks = (state: BoardMeetingCase): readonly Chased[] => reminders(taskRungs(state), reasonOf);
const isEscalated = (state: BoardMeetingCase) => (task: string) =>
  !isScheduled(state) || state.escalated.includes(task);
const next = (state: BoardMeetingCase) => nextLate(taskRungs(state), isEscalated(state));

/** The clerk, HR and the chair are reminded of what the meeting waits for; what stays late is brought to somebody higher. */
export const chased = (session: Session): readonly Promise<unknown>[] => [
  session.chase(isOver, lateTasks),
  session.until(isOver, {
    at: (state) => next(state)?.at,
    then: (state) => ({ type: 'EscalateTask', data: { task: next(state)!.task } }),
    key: 'late',
  }),
];
