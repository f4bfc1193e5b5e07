import { expect, test } from '@jest/globals';
import { sharedCommands } from '#libs/domain/process/shared-commands.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { isOpen } from '#libs/domain/ldp-participation/state.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import { matrix } from './matrix.js';
import { outcomes } from './outcomes.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { after, caseIn, decided, inShort, tasksIn } from './world.js';

const names = Object.keys(situations) as SituationName[];
const asking = (name: SituationName, type: CommandType) => {
  const [world, at] = situations[name];
  return [world, givenBy(type, world, ofTheProcess(type) ? whenDue : at)] as const;
};
const statuses = ['NotApplied', 'Submitted', 'WithPanel', 'WaitListed', 'Offered', 'Accepted'].concat(
  ['Deferred', 'NotSelected', 'Withdrawn', 'Declined', 'Participating', 'Paused', 'ContinuationPending'],
  ['NotContinued', 'Completed', 'Left'],
);

test('there is a situation for each status, and each begins with the status that it is in', () => {
  expect([...new Set(names.map((name) => caseIn(situations[name][0]).status))].sort()).toEqual([...statuses].sort());
  for (const name of names) expect(name.split(':')[0]).toBe(caseIn(situations[name][0]).status);
});

test('the matrix has each situation once and a cell for each command that is the process’s own', () => {
  expect([...matrix.keys()]).toEqual(names);
  const shared = Object.keys(sharedCommands({} as never, {} as never));
  const own = Object.keys(ldpParticipation.specs).filter((type) => !shared.includes(type));
  expect([...commandTypes].sort()).toEqual(own.sort());
});

test.each(names)('in “%s” each command brings about its events or is refused by name', (name) => {
  const met = commandTypes.map((type) => [type, inShort(...asking(name, type))]);
  expect(Object.fromEntries(met)).toEqual(Object.fromEntries(matrix.get(name) ?? []));
});

test.each(commandTypes)('%s is accepted in one situation at least, and refused in others', (type) => {
  const cells = [...matrix.values()].map((row) => row.get(type));
  expect(cells.some((cell) => cell && !cell.startsWith('no: '))).toBe(true);
  expect(cells).toContain(`no: ${outcomes[type][1]}`);
});

test('whatever is accepted leads to a status of the matrix', () => {
  for (const name of names)
    for (const type of commandTypes) {
      const [world, asked] = asking(name, type);
      expect(statuses).toContain(caseIn(after(world, asked, decided(world, asked))).status);
    }
});

test('a closed file asks nobody for anything', () => {
  const closed = names.filter((name) => !isOpen(caseIn(situations[name][0])));
  expect(closed).toEqual(['NotApplied', 'NotSelected', 'Withdrawn', 'Declined', 'NotContinued: final', 'Left']);
  for (const name of closed) expect(tasksIn(situations[name][0])).toEqual([]);
});
