import type { Role, SchoolId } from '../kernel/index.js';
import { serves } from '../domain/process/index.js';
import type { Caller } from './caller.js';
import type { CaseView } from './case-view.js';

const readers: readonly Role[] = ['HR', 'SLT', 'CEO'];

/**
 * Whether a personal text of a case may be read: by those who decide about the case, and by its author.
 * A Head sees that there is a reason, and not its words; a service reads no text at all.
 */
export const mayReadText = (caller: Caller, view: CaseView, school: SchoolId, author: string): boolean => {
  if (caller.kind !== 'person' || view === 'none') return false;
  if (caller.id === author) return true;
  return view === 'whole' && readers.some((role) => caller.roles.some((held) => serves(held, role, school)));
};
