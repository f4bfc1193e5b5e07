import type { StaffId } from '#libs/kernel/index.js';
import type { Told } from '../access/post-facts.js';
import type { CommandType } from '../domain/internal-post/commands.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import { situations } from '../domain/internal-post/situations.js';
import { ceo, head, hr, otherHr, slt, type Gateway } from './gateway.js';
import { holds, neverHeld } from './roles.js';
import { demoId } from './seed.js';

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
  // The Heads of the demo trust are of its SLT too; here each role is asked for by itself.
  await neverHeld(gateway, [of('Head@ash'), of('Head@birch'), of('Head@cedar')], 'SLT');
  for (const staff of [of('ben-as-all'), recused])
    for (const role of ['HR', 'SLT', 'CEO', 'Head']) await holds(gateway, staff, role, null);
};

const member = { staff: recused, school: 'school-birch', chair: false, sifts: true, holds: [] };
/** The situation in which the command is in place, with one more member of the panel, who is recused. */
export const withRecused = (type: CommandType): readonly Told[] =>
  situations[inPlace[type]].history
    .flatMap((fact): readonly object[] =>
      fact.type === 'PanelSetUp'
        ? [
            fact,
            { type: 'PanelMemberJoined', data: { member, warnings: [], by: hr } },
            { type: 'PanelMemberRecused', data: { staff: recused, because: 'conflict' } },
          ]
        : [fact],
    )
    .map((event) => ({ by: hr as StaffId, event }) as unknown as Told);
