import { numberSaid } from '../../metadata/intervals.js';
import type { Detector } from '../detector.js';

/** Something is asked for on some of several days, and not on which (document 002, line 82). */
export const someDaysNotNamed: Detector = ({ find }) =>
  find(
    /\bon (one|two|three|four|five|\d) of (?:the|these|those|its) (?:days|dates|sessions|evenings)\b(?! (?:named|listed|marked))/i,
  ).map(({ match, line }) => ({ lines: [line], facts: { days: numberSaid(match[1]!)! } }));
