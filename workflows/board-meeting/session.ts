import type { BoardMeetingCase } from '#libs/domain/board-meeting/fold.js';
import type { BoardMeetingCommand } from '#libs/domain/board-meeting/index.js';
import type { Following } from '../follow.js';

export type Session = Following<BoardMeetingCase, BoardMeetingCommand>;
export const isOver = ({ status }: BoardMeetingCase): boolean =>
  status === 'Confirmed' || status === 'Cancelled' || status === 'NotScheduled';
