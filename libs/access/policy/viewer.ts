import type { PolicyCase } from '../../domain/policy/fold.js';
import { isRegistered, type Begun } from '../../domain/policy/state.js';
import { addressed } from '../../domain/process/index.js';
import type { Role, StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';

/**
 * `hr`: who keeps the register, and learns who has acknowledged; `office`: who approves, owns or adopts policies;
 * `part`: any member of staff, who sees what is in force and is asked to acknowledge it. `me` is absent for a service.
 */
export type PolicyViewer =
  Readonly<{ view: 'whole'; as: 'hr' | 'office' | 'service'; me?: StaffId }> | Readonly<{ view: 'part'; me: StaffId }>;

const deciding: readonly Role[] = ['SLT', 'CEO', 'Head', 'Governor'];
const holdsAny = ({ roles }: Extract<Caller, { kind: 'person' }>, wanted: readonly Role[]): boolean =>
  roles.some(({ role }) => wanted.includes(role));
const isResponsible = ({ owner, originator }: Begun, { id, roles }: Extract<Caller, { kind: 'person' }>): boolean =>
  addressed(owner, id, roles) || (originator !== undefined && addressed(originator, id, roles));

/** Deny by default: what nobody has put in force is for those alone who work on it. */
export const viewerOf = (caller: Caller, { state }: Readonly<{ state: PolicyCase }>): PolicyViewer | undefined => {
  if (!isRegistered(state)) return undefined;
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? { view: 'whole', as: 'service' } : undefined;
  const me = caller.id;
  if (holdsAny(caller, ['HR'])) return { view: 'whole', as: 'hr', me };
  if (holdsAny(caller, deciding) || isResponsible(state, caller)) return { view: 'whole', as: 'office', me };
  return state.inForce ? { view: 'part', me } : undefined;
};
