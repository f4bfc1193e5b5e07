import { dayText, timeText } from '#libs/words/dates.js';

/** What templates can ask for: dates and times in the trust's words. */
export const filters = { day: dayText, time: timeText } as const;
