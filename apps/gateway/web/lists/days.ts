import { atLocalTime, plus } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import type { Values } from './filter.js';

const startOf = (day: string | undefined) => (day ? atLocalTime(day as LocalDate, '00:00') : undefined);

/** The instants that the days of a filter stand for: from the first day's beginning to the last day's end. */
export const instantsOf = ({ dueBefore, openedFrom, openedTo }: Values) => ({
  dueBefore: startOf(dueBefore),
  openedFrom: startOf(openedFrom),
  openedBefore: startOf(openedTo && plus(openedTo as LocalDate, 'P1D')),
});
/** The words of a search, each of which has to be there. */
export const wordsOf = (text: string | undefined): readonly string[] | undefined => text?.split(/\s+/);
