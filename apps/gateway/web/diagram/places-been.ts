import type { Visit } from '#libs/diagram/story.js';
import { localDate } from '#libs/kernel/calendar.js';
import { dayOf, daysBetween, daysText, postStatuses } from '#libs/words/index.js';

/** The places where a case was before it came to where it is, each with its days; the last of all is where it is. */
export const placesBeen = (visits: readonly Visit[]) =>
  visits.map(({ status, from, until }) => ({
    label: postStatuses[status].label,
    means: postStatuses[status].means,
    from: dayOf(from),
    ...(until && {
      until: dayOf(until),
      lasted: daysText(daysBetween(localDate(from), localDate(until))),
    }),
    here: until === undefined,
  }));
