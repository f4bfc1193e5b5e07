import { monthsBetween } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** Two versions of the printed history lie further apart than the interval that the paper names. */
export const historyConflict: Detector = ({ metadata: { history, cadences } }) => {
  const stated = cadences[0];
  const dated = history.flatMap(({ date, lines }) => (date ? [{ date, lines }] : []));
  const gaps = dated.slice(1).map(({ date, lines }, at) => {
    const before = dated[at]!;
    return { months: Math.abs(monthsBetween(before.date, date) ?? 0), lines: [...before.lines, ...lines] };
  });
  const longest = [...gaps].sort((a, b) => b.months - a.months)[0];
  if (!stated || !longest || longest.months <= stated.is) return [];
  return [
    { lines: [...longest.lines, ...stated.lines], facts: { statedMonths: stated.is, betweenVersions: longest.months } },
  ];
};
