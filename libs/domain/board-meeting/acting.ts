import { refuse } from '../../kernel/index.js';
import { acrossTheTrust } from '../process/index.js';
import { isScheduled, isToCome, type BoardMeeting, type Item } from './state.js';

export { actorOf } from '../process/index.js';
/** Whoever keeps the agenda: the meeting's clerk, or HR. */
export const byClerk = acrossTheTrust<BoardMeeting>(['HR'], (_, state) =>
  isScheduled(state) ? state.clerk : undefined,
);
/** The meeting while its agenda still changes, or why it does no more. */
export const toCome = (state: BoardMeeting) =>
  isToCome(state) ? ({ ok: true, file: state } as const) : refuse('MeetingIsOver', { status: state.status });
/** The item, while nothing is decided of it. */
export const openItem = (items: readonly Item[], number: number) => {
  const found = items.find((one) => one.item === number);
  if (!found) return refuse('NoSuchItem', { item: number });
  return found.decided ? refuse('ItemIsDecided', { item: number }) : ({ ok: true, found } as const);
};
