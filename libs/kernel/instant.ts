import type { Instant } from './ids.js';

const zoned = /[T ].*(?:Z|[+-]\d\d(?::?\d\d)?)$/;
const length = '2027-01-11T09:00:00.000Z'.length;

/** The one way to make an Instant, from milliseconds or a text with its offset. Throws RangeError when `from` is no point in time of the years 0 to 9999. */
export const instant = (from: string | number): Instant => {
  // Without an offset the text would mean another instant on another machine.
  if (typeof from === 'string' && !zoned.test(from))
    throw new RangeError(`${from} names no offset from UTC; end it in Z or +01:00.`);
  const text = new Date(from).toISOString();
  if (text.length !== length)
    throw new RangeError(`${text} lies outside the years 0 to 9999, where instants compare as strings.`);
  return text as Instant;
};

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
