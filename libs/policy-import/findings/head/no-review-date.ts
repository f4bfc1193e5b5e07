import type { Detector } from '../detector.js';

/** No next review is printed, and none can be worked out; that is not the same as never due (E76, document 003). */
export const noReviewDate: Detector = ({ metadata: { policyDate, approvedOn, reviewDate, cadences } }) =>
  reviewDate || (cadences.length && (policyDate ?? approvedOn)) ? [] : [{ lines: [] }];
