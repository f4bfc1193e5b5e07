import { monthNamed } from '../../../kernel/month-names.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** A month's name is one letter off (document 003, line 12). */
export const misspeltMonth: Detector = ({ find }) =>
  find(/\b(\p{L}{5,10}) ((?:19|20)\d\d)\b/u).flatMap(({ match: [printed, name], line }) => {
    const read = monthNamed(name ?? '')?.misspelt ? parsePartialDate(printed) : undefined;
    return read ? [{ lines: [line], apart: read.value, facts: { read: read.value } }] : [];
  });
