import type { SchoolId, StaffId } from '../kernel/index.js';
import { serves } from '../domain/process/index.js';
import type { Caller } from './caller.js';
import { oversees } from './overseeing.js';

type Parties = Readonly<{ staff: StaffId; school: SchoolId; releasedBy: SchoolId }>;

/** Payroll and the like by scope; people when they oversee a school of the appointment, or are the one appointed. */
export const maySeeAppointment = (caller: Caller, { staff, school, releasedBy }: Parties): boolean =>
  caller.kind === 'service'
    ? caller.scopes.has('appointments:read')
    : caller.id === staff || oversees(caller, school) || oversees(caller, releasedBy);

/** Names go to HR and to services that were given the scope for them; nobody else. */
export const maySeeNames = (caller: Caller, school: SchoolId): boolean =>
  caller.kind === 'service'
    ? caller.scopes.has('appointments:names')
    : caller.roles.some((held) => serves(held, 'HR', school));
