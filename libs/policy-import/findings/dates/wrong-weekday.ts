import { dayNumber, weekdayOf } from '../../../kernel/days.js';
import type { LocalDate } from '../../../kernel/ids.js';
import { datedDays } from '../../metadata/programme-dates.js';
import type { Detector } from '../detector.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A weekday is printed beside a date that falls on another; where no year is printed, that of the school year counts. */
export const wrongWeekday: Detector = ({ find }) =>
  datedDays(find).flatMap(({ date, weekday, line }) => {
    const falls = date.length === 10 ? weekdays[weekdayOf(dayNumber(date as LocalDate))] : undefined;
    return weekday && falls && weekday !== falls
      ? [{ lines: [line], apart: date, facts: { date, printed: weekday, falls } }]
      : [];
  });
