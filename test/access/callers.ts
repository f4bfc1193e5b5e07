import type { Caller } from '#libs/access/index.js';
import type { HeldRole, Id, Instant, SchoolId, StaffId } from '#libs/kernel/index.js';

export const at = '2026-11-23T09:00:00.000Z' as Instant;
export const ash = 'school-ash' as SchoolId;
export const birch = 'school-birch' as SchoolId;
export const schools = [ash, birch];
export const me = 'staff-me' as StaffId;
export const other = 'staff-other' as StaffId;

export const person = (...roles: readonly HeldRole[]): Caller => ({ kind: 'person', id: me, roles, at });
export const service = (...scopes: readonly string[]): Caller => ({
  kind: 'service',
  id: 'payroll' as Id<'Service'>,
  scopes: new Set(scopes),
  at,
});

/** Every kind of caller, by name; people hold the role across the trust unless a school is named. */
export const everybody = {
  nobody: person(),
  'HR of the trust': person({ role: 'HR' }),
  'HR of Ash': person({ role: 'HR', school: ash }),
  'HR of Birch': person({ role: 'HR', school: birch }),
  'SLT of the trust': person({ role: 'SLT' }),
  CEO: person({ role: 'CEO' }),
  'Head of Ash': person({ role: 'Head', school: ash }),
  'Head of Birch': person({ role: 'Head', school: birch }),
  'Governor of the trust': person({ role: 'Governor' }),
  'Governor of Ash': person({ role: 'Governor', school: ash }),
  'IT of the trust': person({ role: 'IT' }),
  'IT of Ash': person({ role: 'IT', school: ash }),
  'a service without scopes': service(),
  'a service with cases:read': service('cases:read'),
  'a service with appointments:read': service('appointments:read'),
  'a service with both of appointments': service('appointments:read', 'appointments:names'),
} as const;
export type Who = keyof typeof everybody;
export const allOf = Object.keys(everybody) as readonly Who[];
