import type { Detector } from '../detector.js';

/** A date that drives the next review is printed to the month or the year only; its last day counts (Q14, document 000, line 10). */
export const impreciseDate: Detector = ({ metadata: { policyDate, approvedOn, reviewDate } }) =>
  (
    [
      ['policyDate', approvedOn ? undefined : policyDate],
      ['approvedOn', approvedOn],
      ['reviewDate', reviewDate],
    ] as const
  ).flatMap(([field, said]) =>
    said && said.is.precision !== 'day'
      ? [
          {
            lines: said.lines.slice(0, 1),
            apart: field,
            facts: { field, value: said.is.value, precision: said.is.precision },
          },
        ]
      : [],
  );
