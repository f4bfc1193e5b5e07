import type { Id, SchoolId, StreamId } from '#libs/kernel/index.js';
import type { GridAsker } from '../../support/authority-grid.js';
import {
  ada,
  ash,
  ben,
  birch,
  ceo,
  everyRole,
  headOfAsh,
  headOfBirch,
  hr,
  slt,
  sltTwo,
  stranger,
  untrained,
} from '../../support/people.js';
import { itself } from './world.js';

const cedar = 'school-cedar' as SchoolId;

/** Whoever may ask. ada is seconded from ash to birch, and goes back; hr proposed the plan for everybody's return; ben covers for ada. */
export const askers: Readonly<Record<string, GridAsker>> = {
  'HR@home': [untrained, { role: 'HR', school: ash }],
  'HR@host': [untrained, { role: 'HR', school: birch }],
  'HR@cedar': [untrained, { role: 'HR', school: cedar }],
  'Head@home': [headOfAsh],
  'Head@host': [headOfBirch],
  'Head@cedar': [untrained, { role: 'Head', school: cedar }],
  SLT: [slt],
  'SLT@host': [sltTwo],
  'proposed-as-SLT': [hr, { role: 'SLT' }],
  'proposed-as-all': [hr, ...everyRole],
  CEO: [ceo],
  ada: [ada],
  'ada-as-all': [ada, ...everyRole],
  covers: [ben],
  'covers-as-all': [ben, ...everyRole],
  stranger: [stranger],
  process: [itself],
  another: [{ kind: 'process', id: 'secondment-00000000-0000-4000-8000-000000000002' as StreamId }],
  'a-post': [{ kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId }],
  service: [{ kind: 'service', id: 'payroll' as Id<'Service'> }],
};
