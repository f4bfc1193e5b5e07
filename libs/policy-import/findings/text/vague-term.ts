import type { Detector } from '../detector.js';

const terms =
  /\b(long before|a reasonable amount|reasonable (?:travel|expenses|time|notice|period|steps|adjustment to workload)|we hope|in due course|in good time|wherever practicable)\b/i;

/** A measure that everybody may take for another: who claims by it can't be answered (documents 001, line 28, and 002, lines 41, 43 and 69). */
export const vagueTerm: Detector = ({ find }) =>
  find(terms).map(({ match, line }) => {
    const term = match[1]!.toLowerCase();
    return { lines: [line], apart: term.replace(/ /g, '-'), facts: { term } };
  });
