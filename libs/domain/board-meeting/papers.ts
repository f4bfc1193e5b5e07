import type { Papers, WithClaims } from '../process/index.js';
import { isScheduled, type BoardMeeting } from './state.js';

/** Nobody has an interest of their own in a meeting; those in one of its items withdraw for that item. */
export const papers: Papers<WithClaims<BoardMeeting>> = {
  schoolOf: (state) => (isScheduled(state) ? state.school : undefined),
  interested: () => [],
  application: () => undefined,
};
