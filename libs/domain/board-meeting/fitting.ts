import type { ItemKind, Outcome } from './words.js';

/** A text that waits is approved, or not; what the chair approved is ratified, or not. */
export const fitting: Readonly<Record<ItemKind, readonly Outcome[]>> = {
  approval: ['approved', 'approved-subject-to', 'refused', 'deferred'],
  'chairs-action': ['ratified', 'not-ratified', 'deferred'],
};
