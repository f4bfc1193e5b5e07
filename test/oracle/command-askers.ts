import { ceo, head, hr, otherHr, slt, type Gateway } from '../gateway/gateway.js';
import { holds, neverHeld } from '../gateway/roles.js';
import { demoId } from '../gateway/seed.js';

const recused = demoId('staff-lapsing');
/** Those askers of the process’s own table of authority whom the demo trust has, at the post’s school and at another. */
export const commandAskers: Readonly<Record<string, string>> = {
  asked: hr,
  HR: otherHr,
  'HR@birch': 'staff-075',
  chair: slt,
  SLT: 'staff-038',
  CEO: ceo,
  'Head@ash': head,
  'Head@birch': demoId('staff-head-birch'),
  'Head@cedar': 'staff-012',
  governor: 'staff-051',
  member: demoId('staff-dev'),
  ada: demoId('staff-ada'),
  'ben-as-all': demoId('staff-ben'),
  'recused-as-all': recused,
};
/** Gives each of them the roles that the table says, and no other. */
export const withCommandAskers = async (gateway: Gateway): Promise<void> => {
  const of = (name: string) => commandAskers[name]!;
  await holds(gateway, of('HR@birch'), 'HR', 'school-dunmarsh');
  await holds(gateway, of('governor'), 'Governor', null);
  await neverHeld(gateway, [of('Head@ash'), of('Head@birch'), of('Head@cedar')], 'SLT');
  for (const staff of [of('ben-as-all'), recused])
    for (const role of ['HR', 'SLT', 'CEO', 'Head']) await holds(gateway, staff, role, null);
};
