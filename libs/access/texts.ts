import type { Role, SchoolId } from '../kernel/index.js';
import { serves } from '../domain/process/index.js';
import type { Caller } from './caller.js';
import type { CaseView } from './case-view.js';

const readers: readonly Role[] = ['HR', 'SLT', 'CEO'];

type Place = Readonly<{ view: CaseView; school: SchoolId; deciding: boolean }>;

/**
 * Whether a personal text of a case may be read: by those who decide about the case, and by its author.
 * A Head sees that there is a reason, and its words while it is theirs to decide; a service reads no text at all.
 */
export const mayReadText = (caller: Caller, { view, school, deciding }: Place, author: string): boolean => {
  if (caller.kind !== 'person' || view === 'none') return false;
  if (caller.id === author) return true;
  const reads = deciding || readers.some((role) => caller.roles.some((held) => serves(held, role, school)));
  return view === 'whole' && reads;
};
