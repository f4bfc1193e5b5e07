import type { Detector } from '../detector.js';

/** The text names one school year as the present or the next: it was written for that year (documents 002, line 69, and 004, line 24). */
export const schoolYearNamed: Detector = ({ find }) => {
  const years = new Map<number, number[]>();
  for (const {
    match: [, from, to],
    line,
    passage,
  } of find(/\b((?:19|20)\d\d)\s?[–/-]\s?((?:19|20)?\d\d)\b/))
    if ((Number(from) + 1) % 100 === Number(to) % 100 && passage.kind !== 'row')
      years.set(Number(from), [...(years.get(Number(from)) ?? []), line]);
  return [...years].map(([from, lines]) => ({ lines, apart: String(from), facts: { from, until: from + 1 } }));
};
