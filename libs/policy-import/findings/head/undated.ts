import type { Detector } from '../detector.js';

/** It has no date of its own, neither of the policy nor of its approval (document 002). */
export const undated: Detector = ({ metadata: { policyDate, approvedOn } }) =>
  policyDate || approvedOn ? [] : [{ lines: [] }];
