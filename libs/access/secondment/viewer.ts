import { isRequested } from '../../domain/secondment/state.js';
import type { SecondmentCase } from '../../domain/secondment/fold.js';
import type { Task } from '../../domain/process/index.js';
import type { SchoolId, StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';
import { decides } from '../deciding.js';
import { oversees, readsReasons } from '../overseeing.js';

/** `reads`: the words of reasons and notes, beside one's own. `me` is absent for a service. */
export type SecondmentViewer =
  Readonly<{ view: 'whole'; me?: StaffId; reads: boolean }> | Readonly<{ view: 'part'; me: StaffId }>;

/** The schools on both sides; one alone where the host is outside the trust. */
const schoolsOf = (state: SecondmentCase): readonly SchoolId[] => {
  if (!isRequested(state)) return [];
  const { homeSchool, host } = state.asked;
  return 'school' in host ? [homeSchool, host.school] : [homeSchool];
};

/**
 * Deny by default. The secondee sees their own part whatever their roles; HR, SLT, the CEO and the Heads of both sides
 * see the whole, and so does who has to decide about it now.
 */
export const viewerOf = (
  caller: Caller,
  { state, tasks }: Readonly<{ state: SecondmentCase; tasks: readonly Task[] }>,
): SecondmentViewer | undefined => {
  if (!isRequested(state)) return undefined;
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? { view: 'whole', reads: false } : undefined;
  if (caller.id === state.asked.secondee) return { view: 'part', me: caller.id };
  const schools = schoolsOf(state);
  const deciding = decides(caller, tasks);
  if (!deciding && !schools.some((school) => oversees(caller, school))) return undefined;
  return { view: 'whole', me: caller.id, reads: deciding || schools.some((school) => readsReasons(caller, school)) };
};
