import { ceo, governor, head, hr, otherHead, otherSlt, slt, type Gateway } from '../gateway/gateway.js';
import { holds, neverHeld } from '../gateway/roles.js';
import { demoId } from '../gateway/seed.js';

/** Each kind of person who may ask; the posts are at Ashgrove, and the one appointed is let go by Dunmarsh. */
export const people = {
  HR: hr,
  'HR@here': 'staff-049',
  'HR@else': 'staff-075',
  SLT: 'staff-007',
  'SLT@else': 'staff-042',
  CEO: ceo,
  'Head@here': head,
  'Head@else': otherHead,
  releasing: demoId('staff-head-birch'),
  governor: governor,
  IT: 'staff-149',
  chair: slt,
  member: demoId('staff-cora'),
  recused: otherSlt,
  winner: demoId('staff-ada'),
  reserve: demoId('staff-ben'),
  drafter: demoId('staff-finn'),
  elsewhere: 'staff-022',
  here: 'staff-051',
  else: 'staff-060',
} as const;
export type Asker = keyof typeof people;
export const askers = Object.keys(people) as readonly Asker[];
/** Worked at the trust until the day before yesterday, and is still signed in. */
export const left = 'staff-100';

/** The demo trust with somebody for every kind; its Heads are of SLT too, and here each role is asked for by itself. */
export const withEverybody = async (gateway: Gateway): Promise<void> => {
  await holds(gateway, people['HR@here'], 'HR', 'school-ashgrove');
  await holds(gateway, people['HR@else'], 'HR', 'school-dunmarsh');
  await neverHeld(gateway, [people['Head@here'], people['Head@else'], people['releasing']], 'SLT');
};
