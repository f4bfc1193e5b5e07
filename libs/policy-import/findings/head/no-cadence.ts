import { monthsBetween } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** It is not said how often the policy is reviewed, nor do its dates show it; what the versions show is told beside (E76, document 003, lines 11 and 12). */
export const noCadence: Detector = ({ metadata: { policyDate, approvedOn, reviewDate, cadences, history } }) => {
  if (cadences.length || (reviewDate && (policyDate ?? approvedOn))) return [];
  const [last, before] = [history.at(-1), history.at(-2)];
  const months = last?.date && before?.date ? monthsBetween(before.date, last.date) : undefined;
  return months === undefined
    ? [{ lines: [] }]
    : [{ lines: [...before!.lines, ...last!.lines], facts: { betweenVersions: months } }];
};
