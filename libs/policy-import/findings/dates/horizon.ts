import { numberSaid } from '../../metadata/intervals.js';
import type { Detector } from '../detector.js';

/** The text looks a number of years ahead, so what it says of them ends on a day (document 001, line 6). */
export const horizon: Detector = ({ find, metadata: { policyDate } }) =>
  find(/\b(?:over|in|within|for) the next (\w+) years\b/i).flatMap(({ match, line }) => {
    const years = numberSaid(match[1]!);
    const from = policyDate && Number(policyDate.is.value.slice(0, 4));
    return years ? [{ lines: [line], facts: { years, ...(from ? { from, until: from + years } : {}) } }] : [];
  });
