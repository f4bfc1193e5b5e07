import type { SchoolId, StaffId } from '../kernel/index.js';
import type { Caller } from './caller.js';
import { overseeing } from './overseeing.js';

/** Which cases a list may hold for a caller: all, those of some schools, those that involve the person. */
export type CaseScope = Readonly<{ all: boolean; schools: readonly SchoolId[]; involving?: StaffId }>;

export const caseScope = (caller: Caller): CaseScope => {
  if (caller.kind === 'service') return { all: caller.scopes.has('cases:read'), schools: [] };
  const held = caller.roles.filter(({ role }) => overseeing.includes(role));
  const schools = held.flatMap(({ school }) => (school ? [school] : []));
  return { all: held.some(({ school }) => school === undefined), schools: [...new Set(schools)], involving: caller.id };
};
