import type { Detector } from '../detector.js';

/** The paper names two intervals for its own review. */
export const cadencesDiffer: Detector = ({ metadata: { cadences } }) => {
  const months = [...new Set(cadences.map(({ is }) => is))];
  if (months.length < 2) return [];
  const facts = { shortestMonths: Math.min(...months), longestMonths: Math.max(...months) };
  return [{ lines: cadences.flatMap(({ lines }) => lines), facts }];
};
