import { comparePartialDates } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** A review that is due before the policy's own date, or versions that go back and forth in time. */
export const datesOutOfOrder: Detector = ({ metadata: { policyDate, approvedOn, reviewDate, history } }) => {
  const begun = approvedOn ?? policyDate;
  const early = begun && reviewDate && comparePartialDates(reviewDate.is, begun.is) <= 0;
  const dated = history.flatMap(({ date, lines }) => (date ? [{ date, lines }] : []));
  const steps = dated.slice(1).map(({ date }, at) => Math.sign(comparePartialDates(dated[at]!.date, date)));
  const turns = steps.includes(1) && steps.includes(-1);
  return [
    ...(early ? [{ lines: [...begun.lines.slice(0, 1), reviewDate.lines[0]!], apart: 'review', facts: { date: begun.is.value, review: reviewDate.is.value } }] : []), // prettier-ignore
    ...(turns
      ? [{ lines: dated.flatMap(({ lines }) => lines), apart: 'history', facts: { versions: dated.length } }]
      : []),
  ];
};
