import type { Role, SchoolId } from '../kernel/index.js';
import { serves } from '../domain/process/index.js';
import type { Caller } from './caller.js';

/** Roles that see a case at the schools where they serve. */
export const overseeing: readonly Role[] = ['HR', 'SLT', 'CEO', 'Head'];

const servesAs = (caller: Caller, roles: readonly Role[], school: SchoolId): boolean =>
  caller.kind === 'person' && roles.some((role) => caller.roles.some((held) => serves(held, role, school)));

export const oversees = (caller: Caller, school: SchoolId): boolean => servesAs(caller, overseeing, school);
/** A Head sees that there is a reason, and its words only while it is theirs to decide. */
export const readsReasons = (caller: Caller, school: SchoolId): boolean =>
  servesAs(caller, ['HR', 'SLT', 'CEO'], school);
/** Whoever is told why a member of a panel has an interest. */
export const keepsConfidences = (caller: Caller, school: SchoolId): boolean => servesAs(caller, ['HR', 'CEO'], school);
