import { expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { fold, given, inShort } from '../../support/given.js';
import { commands, commandTypes, ofTheProcess, rightPerson, type CommandType } from './commands.js';
import { historyOf, historyOfVacancy } from './histories.js';
import { inPlace } from './in-place.js';
import { matrix } from './matrix.js';
import { outcomes } from './outcomes.js';
import { situations, whenDue, type SituationName } from './situations.js';

const names = Object.keys(situations) as SituationName[];
/** The process gives its own commands when they are due. */
const decided = (name: SituationName, type: CommandType) => {
  const { history, at } = situations[name];
  const when = (ofTheProcess as readonly string[]).includes(type) ? whenDue : at;
  return given(...history).when(commands[type], rightPerson[type], { at: when });
};

test('there is a situation for each status of a post and of a vacancy', () => {
  const states = names.map((name) => fold(situations[name].history));
  expect([...new Set(states.map(({ status }) => status))].sort()).toEqual(Object.keys(historyOf).sort());
  const vacancies = states.flatMap((state) => ('vacancies' in state ? state.vacancies : []));
  expect([...new Set(vacancies.map(({ status }) => status))].sort()).toEqual(Object.keys(historyOfVacancy).sort());
});

test.each(names)('the situation “%s” begins with the status that it is in', (name) => {
  expect(name.split(':')[0]).toBe(fold(situations[name].history).status);
});

test('the matrix has each situation once and a cell for each command that the process knows', () => {
  expect([...matrix.keys()]).toEqual(names);
  for (const row of matrix.values()) expect([...row.keys()].sort()).toEqual(Object.keys(internalPost.specs).sort());
});

test.each(names)('in “%s” each command brings about its events or is refused by name', (name) => {
  const met = commandTypes.map((type) => [type, inShort(decided(name, type))]);
  expect(Object.fromEntries(met)).toEqual(Object.fromEntries(matrix.get(name) ?? []));
});

test.each(commandTypes)('%s is accepted where it is in its place, and refused elsewhere', (type) => {
  expect(matrix.get(inPlace[type])?.get(type)).not.toMatch(/^no: /);
  const refused = names.filter((name) => matrix.get(name)?.get(type) === `no: ${outcomes[type][1]}`);
  expect(refused.length).toBeGreaterThan(0);
});

test('what an accepted command brings about ends in a status of the matrix', () => {
  const statuses = Object.keys(historyOf);
  for (const name of names)
    for (const type of commandTypes) {
      const decision = decided(name, type);
      if (decision.ok) expect(statuses).toContain(fold([...situations[name].history, ...decision.events]).status);
    }
});
