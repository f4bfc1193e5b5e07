import { datedDays } from '../../metadata/programme-dates.js';
import type { Detector } from '../detector.js';

/** Days of a programme without their year; what comes again each year needs none (document 002, lines 82 to 90). */
export const dateWithoutYear: Detector = ({ find }) => {
  const days = datedDays(find).filter(({ yearPrinted, yearly }) => !yearPrinted && !yearly);
  const dates = days.map(({ date }) => date).filter((date) => date.length === 10).sort(); // prettier-ignore
  const read = dates.length ? { first: dates[0]!, last: dates.at(-1)! } : {};
  return days.length ? [{ lines: days.map(({ line }) => line), facts: { dates: days.length, ...read } }] : [];
};
