import type { Detector } from '../detector.js';

/** It has a date, and not the day on which it was approved, from which its next review is counted (document 001, line 1). */
export const noApprovalDate: Detector = ({ metadata: { policyDate, approvedOn } }) =>
  policyDate && !approvedOn ? [{ lines: policyDate.lines.slice(0, 1) }] : [];
