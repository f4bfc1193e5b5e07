import type { Id, SchoolId, StreamId } from '#libs/kernel/index.js';
import type { GridAsker } from '../../support/authority-grid.js';
import { ash, birch, ceo, everyRole, headOfBirch, hr, slt, sltTwo, stranger, untrained } from '../../support/people.js';
import { a, d, first, h, itself, linkNo, secondment } from './trust.js';

const cedar = 'school-cedar' as SchoolId;

/** Whoever may ask. d acts as Head of ash and a for d; h is away, and goes back; hr proposed the plan for everybody's return. */
export const askers: Readonly<Record<string, GridAsker>> = {
  'HR@ash': [untrained, { role: 'HR', school: ash }],
  'HR@birch': [untrained, { role: 'HR', school: birch }],
  'HR@cedar': [untrained, { role: 'HR', school: cedar }],
  'Head@ash': [untrained, { role: 'Head', school: ash }],
  'Head@birch': [headOfBirch],
  'Head@cedar': [untrained, { role: 'Head', school: cedar }],
  SLT: [slt],
  'SLT@birch': [sltTwo],
  'proposed-as-SLT': [hr, { role: 'SLT' }],
  'proposed-as-all': [hr, ...everyRole],
  CEO: [ceo],
  acts: [d],
  'acts-as-all': [d, ...everyRole],
  away: [h],
  'away-as-all': [h, ...everyRole],
  'next-as-all': [a, ...everyRole],
  stranger: [stranger],
  process: [itself(first)],
  another: [itself(linkNo(9))],
  'a-secondment': [itself(secondment)],
  'a-post': [{ kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};
