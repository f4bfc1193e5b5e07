import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Actor, HeldRole, StaffId } from '#libs/kernel/index.js';
import { given, type Fact } from '../../support/given.js';
import { birch, hr, lapsing, slt, sltTwo, stranger } from '../../support/people.js';
import { askers } from './askers.js';
import { grid, notTheirs } from './authority.js';
import { commands, commandTypes, ofTheProcess, type CommandType } from './commands.js';
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

const answer = (type: CommandType, [by, ...roles]: readonly [StaffId | Actor, ...HeldRole[]]): string => {
  const { history, at } = situations[inPlace[type]];
  const due = (ofTheProcess as readonly string[]).includes(type);
  const circumstances = { at: due ? whenDue : at, ...(roles.length && { roles }) };
  const decision = given(...withRecused(history)).when(commands[type], by, circumstances);
  if (decision.ok) return 'yes';
  if (decision.refusal === 'NotAuthorised') return '.';
  if (decision.refusal === 'ExcludedFromTask' || decision.refusal === 'OwnCase')
    return String(decision.facts['because']);
  return decision.refusal === notTheirs[type] ? '-' : decision.refusal;
};

const [head = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

test('the table has every command of the process and every kind of asker', () => {
  expect(rows.map(([type]) => type).sort()).toEqual(Object.keys(internalPost.specs).sort());
  expect(head).toEqual(Object.keys(askers));
});

test.each(commandTypes)('who may %s', (type) => {
  const answers = head.map((asker) => answer(type, askers[asker] ?? [stranger]));
  expect([type, ...answers].join(' ')).toBe(rows.find(([row]) => row === type)?.join(' '));
});

test('where nobody was found appointable, SLT chooses the route, and HR does not', () => {
  const { history, at } = situations['AwaitingRoute: none appointable'];
  for (const type of ['RelistPost', 'OpenExternalRoute', 'HoldPost', 'CloseUnfilled'] as const) {
    const by = (staff: StaffId) => given(...history).when(commands[type], staff, { at });
    expect([type, by(hr).ok, by(slt).ok, by(sltTwo).ok]).toEqual([type, false, true, true]);
  }
});

test('every command may be given by somebody', () => {
  for (const row of rows) expect([row[0], row.includes('yes')]).toEqual([row[0], true]);
});
