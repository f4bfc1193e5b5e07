import type { ActingUpCase } from '../../domain/acting-up/fold.js';
import { isArranged } from '../../domain/acting-up/state.js';
import type { Task } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';
import { decides } from '../deciding.js';
import { oversees, readsReasons } from '../overseeing.js';

/** `reads`: the words of reasons and notes, beside one's own. `me` is absent for a service. */
export type Overseer = Readonly<{ view: 'whole'; me?: StaffId; reads: boolean }>;
/** Whoever acts, or is away meanwhile. */
export type Party = Readonly<{ view: 'part'; me: StaffId; side: 'acts' | 'away' }>;
export type ActingUpViewer = Overseer | Party;

/**
 * Deny by default. Who acts and who is away see their own part whatever their roles, as whoever acts for a Head is the
 * Head meanwhile; HR, SLT, the CEO and the Head of the school see the whole, and so does who has to decide about it now.
 */
export const viewerOf = (
  caller: Caller,
  { state, tasks }: Readonly<{ state: ActingUpCase; tasks: readonly Task[] }>,
): ActingUpViewer | undefined => {
  if (!isArranged(state)) return undefined;
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? { view: 'whole', reads: false } : undefined;
  const { staff, insteadOf, school } = state.link;
  const me = caller.id;
  if (me === staff) return { view: 'part', me, side: 'acts' };
  if (me === insteadOf.staff) return { view: 'part', me, side: 'away' };
  const deciding = decides(caller, tasks);
  if (!deciding && !oversees(caller, school)) return undefined;
  return { view: 'whole', me, reads: deciding || readsReasons(caller, school) };
};
