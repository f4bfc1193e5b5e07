import type { Detector } from '../detector.js';
import { countsIn } from './counts.js';

/** The same parts are counted differently in two places (document 004, lines 12 and 37). */
export const countsDiffer: Detector = (document) => {
  const counts = countsIn(document);
  return [...new Set(counts.map(({ noun }) => noun))].flatMap((noun) => {
    const same = counts.filter((count) => count.noun === noun);
    const firsts = [...new Set(same.map(({ number }) => number))].map((is) =>
      same.find(({ number }) => number === is)!,
    );
    const [first, last] = [firsts[0]!, firsts.at(-1)!];
    if (firsts.length < 2) return [];
    return [
      {
        lines: firsts.map(({ line }) => line),
        apart: noun,
        facts: { of: noun, first: first.number, last: last.number },
      },
    ];
  });
};
