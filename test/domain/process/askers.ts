import type { Actor, HeldRole, Id, StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, cora, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo, stranger } from '../../support/people.js';
import { thisVisit } from './visit.js';

/** Whoever may ask: hr asked for the visit, ada makes it, ben is recused, slt has taken the task; headOfBirch is HR at birch. */
export const askers: Readonly<Record<string, readonly [StaffId | Actor, ...HeldRole[]]>> = {
  'who-has-it': [slt],
  SLT: [sltTwo],
  'who-asked': [hr],
  'own-visit': [ada],
  recused: [ben],
  HR: [hrTwo],
  'HR@birch': [headOfBirch],
  CEO: [ceo],
  'ada-as-all': [ada, { role: 'HR' }, { role: 'SLT' }, { role: 'CEO' }],
  Head: [headOfAsh],
  staff: [cora],
  stranger: [stranger],
  process: [{ kind: 'process', id: thisVisit }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};
