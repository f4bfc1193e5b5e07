import type { Visit } from '#libs/diagram/story.js';
import { localDate } from '#libs/kernel/calendar.js';
import { dayOf, daysBetween, daysText, statusWord } from '#libs/words/index.js';

/** The places where a case was before it came to where it is, each with its days; the last of all is where it is. */
export const placesBeen = (process: string, visits: readonly Visit[]) =>
  visits.map(({ status, from, until }) => ({
    ...statusWord(process, status),
    from: dayOf(from),
    ...(until && {
      until: dayOf(until),
      lasted: daysText(daysBetween(localDate(from), localDate(until))),
    }),
    here: until === undefined,
  }));
