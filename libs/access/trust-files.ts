import type { Role } from '../kernel/index.js';
import type { Caller, PersonCaller } from './caller.js';

const keepers: readonly Role[] = ['HR', 'SLT', 'CEO', 'Head', 'Governor'];
/** Who keeps and opens the trust's own files: the texts of its policies, and the versions of its rules. */
export const keepsTrustFiles = (caller: Caller): caller is PersonCaller =>
  caller.kind === 'person' && caller.roles.some(({ role }) => keepers.includes(role));
