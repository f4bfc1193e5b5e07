import type { Detector } from '../detector.js';

/** The paper calls itself a draft; nothing may start under it (E83, document 001, line 1). */
export const draftNeverAdopted: Detector = ({ metadata: { status, policyDate } }) =>
  status.is === 'draft' ? [{ lines: status.lines, facts: policyDate ? { dated: policyDate.is.value } : {} }] : [];
