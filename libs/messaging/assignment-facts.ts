import type { Pattern } from '../kernel/index.js';
import type { Week } from './contract/fields.js';

/** The week in words, as services outside read it. */
export const weekOf = ([monday, tuesday, wednesday, thursday, friday]: Pattern): Week => ({
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
});

/** The facts with the revision that they replace. */
export const replacing = <T extends Readonly<{ assignmentId: string; revision: number }>>(facts: T) => ({
  ...facts,
  supersedes: { assignmentId: facts.assignmentId, revision: facts.revision - 1 },
});
