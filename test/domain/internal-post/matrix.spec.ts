import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { fold, given, inShort, tasksAfter, type Fact } from '../../support/given.js';
import { slt } from '../../support/people.js';
import { commands, commandTypes, rightPerson, type CommandType } from './commands.js';
import { closing, historyOf } from './histories.js';
import { matrix, outcomes } from './matrix.js';

const statuses = Object.keys(historyOf) as Status[];
/** The process gives its own commands when they are due. */
const whenDue: Partial<Record<CommandType, string>> = {
  EscalateApproval: '2027-01-18T09:00:00Z',
  CloseAdvert: closing,
};
const claimed: Fact = { type: 'TaskClaimed', data: { task: 'approve-request', by: slt } };
const before = (status: Status, type: CommandType): readonly Fact[] => {
  const history = historyOf[status];
  const open = tasksAfter(...history).some(({ key }) => key === 'approve-request');
  return type === 'ReleaseTask' && open ? [...history, claimed] : history;
};

test.each(statuses)('the history of %s ends in it', (status) => {
  expect(fold(historyOf[status]).status).toBe(status);
});

test('the matrix has each status once and a cell for each command that the process knows', () => {
  expect([...matrix.keys()]).toEqual(statuses);
  for (const row of matrix.values()) expect([...row.keys()].sort()).toEqual(Object.keys(internalPost.specs).sort());
});

test.each(statuses)('in %s each command brings about its events or is refused by name', (status) => {
  const met = commandTypes.map((type) => {
    const at = whenDue[type];
    return [type, inShort(given(...before(status, type)).when(commands[type], rightPerson[type], at ? { at } : {}))];
  });
  expect(Object.fromEntries(met)).toEqual(Object.fromEntries(matrix.get(status) ?? []));
});

test('every command is accepted in some status', () => {
  for (const type of commandTypes) {
    const accepted = statuses.filter((status) => matrix.get(status)?.get(type) === outcomes[type][0]);
    expect([type, accepted.length > 0]).toEqual([type, true]);
  }
});

test('what an accepted command brings about ends in a status of the matrix', () => {
  for (const status of statuses)
    for (const type of commandTypes) {
      const history = before(status, type);
      const decision = given(...history).when(commands[type], rightPerson[type], { at: whenDue[type] ?? closing });
      if (decision.ok) expect(statuses).toContain(fold([...history, ...decision.events]).status);
    }
});
