import { serves, type Task } from '../../domain/process/index.js';
import type { ParticipationCase } from '../../domain/ldp-participation/fold.js';
import { hasBegun } from '../../domain/ldp-participation/state.js';
import type { StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';
import { decides } from '../deciding.js';
import { oversees, readsReasons } from '../overseeing.js';

/**
 * `reads`: the words that are written about the person, beside one's own. `confides`: why somebody is away. `me` is absent
 * for a service.
 */
export type ParticipationViewer =
  | Readonly<{ view: 'whole'; me?: StaffId; reads: boolean; confides: boolean }>
  | Readonly<{ view: 'part'; me: StaffId }>;

/**
 * Deny by default. Whose file it is sees their own whatever their roles; HR, SLT, the CEO and the Head of the school that
 * employs them see the whole, and so does who has to decide about it now.
 */
export const viewerOf = (
  caller: Caller,
  { state, tasks }: Readonly<{ state: ParticipationCase; tasks: readonly Task[] }>,
): ParticipationViewer | undefined => {
  if (!hasBegun(state)) return undefined;
  const { person, school } = state;
  if (caller.kind === 'service')
    return caller.scopes.has('cases:read') ? { view: 'whole', reads: false, confides: false } : undefined;
  if (caller.id === person) return { view: 'part', me: person };
  const deciding = decides(caller, tasks);
  if (!deciding && !oversees(caller, school)) return undefined;
  const confides = caller.roles.some((held) => !held.onBehalfOf && serves(held, 'HR', school));
  return { view: 'whole', me: caller.id, reads: deciding || readsReasons(caller, school), confides };
};
