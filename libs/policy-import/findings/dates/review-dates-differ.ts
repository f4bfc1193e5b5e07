import type { Detector } from '../detector.js';

/** The paper prints more than one date of its next review. */
export const reviewDatesDiffer: Detector = ({ metadata: { reviewDates, reviewDate } }) =>
  reviewDates.length > 1 && reviewDate
    ? [
        {
          lines: reviewDates.flatMap(({ lines }) => lines),
          facts: { dates: reviewDates.length, earliest: reviewDate.is.value },
        },
      ]
    : [];
