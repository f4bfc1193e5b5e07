import type { Detector } from '../detector.js';

/** A DOCX with tracked changes or comments that nobody closed: what the policy says is not settled. */
export const unsettledChanges: Detector = ({ unsettled }) =>
  unsettled ? [{ lines: [], facts: { changes: unsettled } }] : [];
