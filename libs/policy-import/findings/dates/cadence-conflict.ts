import { comparePartialDates, monthsAfter, monthsBetween } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** The text names another interval than lies between the printed dates; the earlier review governs until a person decides (E74, document 000, lines 10 and 91). */
export const cadenceConflict: Detector = ({ metadata: { policyDate, approvedOn, reviewDate, cadences } }) => {
  const anchors = [policyDate, approvedOn].flatMap((said) => said ?? []);
  const [anchor] = anchors;
  if (!anchor || !reviewDate) return [];
  const printed = anchors.map(({ is }) => monthsBetween(is, reviewDate.is));
  return cadences.flatMap(({ is: statedMonths, lines }) => {
    if (printed.includes(undefined) || printed.includes(statedMonths)) return [];
    const implied = monthsAfter(anchor.is, statedMonths);
    const earliest = comparePartialDates(implied, reviewDate.is) < 0 ? implied : reviewDate.is;
    return [
      {
        lines: [reviewDate.lines[0]!, ...lines],
        apart: String(statedMonths),
        facts: {
          statedMonths,
          printedMonths: printed[0]!,
          policyDate: anchor.is.value,
          printedReview: reviewDate.is.value,
          impliedReview: implied.value,
          earliest: earliest.value,
        },
      },
    ];
  });
};
