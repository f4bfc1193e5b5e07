import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { testAuthority } from '../../support/authority-grid.js';
import { given, type Fact } from '../../support/given.js';
import { birch, hr, lapsing, slt, sltTwo } from '../../support/people.js';
import { askers } from './askers.js';
import { grid, notTheirs } from './authority.js';
import { commands, ofTheProcess, type CommandType } from './commands.js';
import { inPlace } from './in-place.js';
import { situations, whenDue } from './situations.js';

const member = { staff: lapsing, school: birch, chair: false, sifts: true, holds: [] };
const recused: readonly Fact[] = [
  { type: 'PanelMemberJoined', data: { member, warnings: [], by: hr } },
  { type: 'PanelMemberRecused', data: { staff: lapsing, because: 'conflict' } },
];
/** Lapsing was on the panel, and is off it because of a conflict, wherever there is a panel. */
const withRecused = (history: readonly Fact[]): readonly Fact[] =>
  history.flatMap((fact) => (fact.type === 'PanelSetUp' ? [fact, ...recused] : [fact]));

testAuthority({
  grid,
  types: Object.keys(internalPost.specs),
  askers,
  notTheirs,
  ask: (type: CommandType, [by, ...roles]) => {
    const { history, at } = situations[inPlace[type]];
    const due = (ofTheProcess as readonly string[]).includes(type);
    const circumstances = { at: due ? whenDue : at, ...(roles.length && { roles }) };
    return given(...withRecused(history)).when(commands[type], by, circumstances);
  },
});

test('where nobody was found appointable, SLT chooses the route, and HR does not', () => {
  const { history, at } = situations['AwaitingRoute: none appointable'];
  for (const type of ['RelistPost', 'OpenExternalRoute', 'HoldPost', 'CloseUnfilled'] as const) {
    const by = (staff: StaffId) => given(...history).when(commands[type], staff, { at });
    expect([type, by(hr).ok, by(slt).ok, by(sltTwo).ok]).toEqual([type, false, true, true]);
  }
});
