import type { Actor, HeldRole, Id, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import { theProcessItself } from '../../support/given.js';
import {
  ada,
  ben,
  birch,
  ceo,
  dev,
  headOfAsh,
  headOfBirch,
  hr,
  hrTwo,
  lapsing,
  slt,
  sltTwo,
  stranger,
  untrained,
} from '../../support/people.js';

const everyRole: readonly HeldRole[] = [{ role: 'HR' }, { role: 'SLT' }, { role: 'CEO' }, { role: 'Head' }];

/**
 * Whoever may ask. hr asked for the post; slt chairs the panel and sifts, headOfAsh sifts and has the Head's word where
 * the post is, dev sits on the panel; lapsing was on it until an interest became known; ada applied, and ben, who is chosen.
 */
export const askers: Readonly<Record<string, readonly [StaffId | Actor, ...HeldRole[]]>> = {
  asked: [hr],
  HR: [hrTwo],
  'HR@birch': [untrained, { role: 'HR', school: birch }],
  chair: [slt],
  SLT: [sltTwo],
  CEO: [ceo],
  'Head@ash': [headOfAsh],
  'Head@birch': [headOfBirch],
  'Head@cedar': [untrained, { role: 'Head', school: 'school-cedar' as SchoolId }],
  governor: [untrained, { role: 'Governor' }],
  member: [dev],
  ada: [ada],
  'ben-as-all': [ben, ...everyRole],
  'recused-as-all': [lapsing, ...everyRole],
  stranger: [stranger],
  process: [theProcessItself],
  another: [{ kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000002' as StreamId }],
  'a-secondment': [{ kind: 'process', id: 'secondment-00000000-0000-4000-8000-000000000001' as StreamId }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};
