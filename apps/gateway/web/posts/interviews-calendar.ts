import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Instant } from '#libs/kernel/index.js';
import { onTheClock, zone } from '#libs/kernel/calendar.js';

export type Interview = Readonly<{
  /** The same for the interview however often it moves, so that calendars move it too. */
  id: string;
  startsAt: Instant;
  place: string;
  /** What the calendar calls it. */
  title: string;
  /** How often it was moved: a calendar takes the version that has the highest number. */
  moved: number;
  /** Where its page is, as a browser finds it. */
  link: string | undefined;
}>;
const minutes = 60;
/** A calendar takes a zone only with its rules beside it (RFC 5545, 3.6.5); these hold since 1996. */
const britishTime = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** Interviews as a calendar file, in the trust's own zone; `at` is when the file was made. */
export const interviewsCalendar = (interviews: readonly Interview[], at: Instant): string => {
  const calendar = ical({
    name: 'Interviews',
    prodId: { company: 'understudy', product: 'interviews', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Events name the zone; a stamp is in UTC (RFC 5545, 3.8.7.2).
    timezone: { name: null, generator: () => britishTime },
  });
  for (const { id, startsAt, place, title, moved, link } of interviews)
    calendar.createEvent({
      id: `${id}@understudy`,
      sequence: moved,
      stamp: new Date(at),
      start: onTheClock(startsAt),
      end: onTheClock(startsAt).add({ minutes }),
      timezone: zone,
      summary: title,
      location: place,
      ...(link && { description: `Everything else is on its page: ${link}`, url: link }),
    });
  return calendar.toString();
};
