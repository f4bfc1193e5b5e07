import type { Asker } from './people.js';

/** By which roles a task can wait for somebody, as the inbox has them; beside what waits for them by name. */
export const addressed: Readonly<Record<Asker, string>> = {
  HR: 'HR,HR@school-ashgrove,HR@school-dunmarsh',
  'HR@here': 'HR,HR@school-ashgrove',
  'HR@else': 'HR,HR@school-dunmarsh',
  SLT: 'SLT,SLT@school-ashgrove',
  'SLT@else': 'SLT',
  CEO: 'CEO',
  'Head@here': 'Head,Head@school-ashgrove',
  'Head@else': 'Head',
  releasing: 'Head,Head@school-dunmarsh',
  governor: 'Governor',
  IT: 'IT',
  chair: 'SLT,SLT@school-ashgrove',
  member: '',
  recused: 'SLT,SLT@school-ashgrove',
  winner: '',
  reserve: '',
  drafter: '',
  elsewhere: '',
  here: '',
  else: '',
};
