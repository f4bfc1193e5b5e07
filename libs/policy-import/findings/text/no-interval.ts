import { monthsSaid } from '../../metadata/intervals.js';
import type { Detector } from '../detector.js';

const regular =
  /\bregular (?:basis|feedback|intervals?|reviews?|reports?|reporting|meetings?|updates?|monitoring)\b|\b(?:reviewed?|reports?|reported|meets?|monitored|updated|evaluated) regularly\b|\bregularly (?:review|report|meet|monitor|update|evaluate)\w*|\bperiodic(?:ally)?\b|\bfrom time to time\b/i;
const often =
  /\b(?:weekly|fortnightly|monthly|half-termly|every|each (?:week|month|half|term|year)|at least (?:once|twice)|once a)\b/i;

/** Something is to be done regularly, and no interval is named (Q8, documents 001, line 57, and 002, line 49). */
export const noInterval: Detector = ({ find }) =>
  find(regular).flatMap(({ match, line, passage: { text } }) =>
    often.test(text) || monthsSaid(text) ? [] : [{ lines: [line], apart: match[0].toLowerCase().replace(/\s+/g, '-') }],
  );
