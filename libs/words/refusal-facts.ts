import type { Addressee } from '../domain/process/task.js';
import type { Facts, StaffId } from '../kernel/index.js';
import { at, isTyped, many, on, type FactSayings, type Say } from './fact.js';
import { capital, counted } from './numbers.js';
import { person, type Names } from './names.js';
import { everyProcess } from './processes.js';
import { addresseesText } from './roles.js';

const exclusions: Readonly<Record<string, string>> = {
  'four-eyes': 'You took an earlier part in it, and the policy asks for a second pair of eyes.',
  'own-case': 'It is about you, and nobody decides on their own case.',
  recused: 'You left the panel because of an interest in an applicant.',
  left: 'That person does not work for the Trust now.',
  'not-asked': 'The task is not for that person.',
};
const either =
  (...says: readonly Say[]): Say =>
  (value, names) =>
    says.map((say) => say(value, names)).find((one) => one !== undefined);
const staff =
  (say: (name: string) => string): Say =>
  (value, names) =>
    isTyped(value) && names.nameOf(value as StaffId) ? say(person(names, value as StaffId)) : undefined;

const needs: Say = (value, names) => {
  if (Array.isArray(value) && value.length)
    return `${capital(addresseesText(value as Addressee[], names))} may do this.`;
  return value === 'a member of staff' ? 'A member of staff of the Trust may do this.' : undefined;
};
/** What each fact of a refusal says to a person; a fact that says nothing to people is left out. */
const shared: FactSayings = {
  needs,
  because: (value) => (isTyped(value) ? exclusions[value] : undefined),
  by: staff((name) => `${name} has it.`),
  chair: staff((name) => `${name} chairs the panel.`),
  staff: staff((name) => `This is about ${name}.`),
  closedAt: at((when) => `It closed at ${when}.`),
  opensAt: at((when) => `It opens at ${when}.`),
  earliest: on((day) => `The earliest day is ${day}.`),
  latest: either(
    at((when) => `The latest time is ${when}.`),
    on((day) => `The latest day is ${day}.`),
  ),
  until: at((when) => `It has been ${when} so far.`),
  answerBy: at((when) => `It was to be answered by ${when}.`),
  due: at((when) => `It is due at ${when}.`),
  startsOn: on((day) => `The start date is ${day}.`),
  from: on((day) => `The first day is ${day}.`),
  to: on((day) => `The last day is ${day}.`),
  lastDay: on((day) => `The last day is ${day}.`),
  on: on((day) => `The day is ${day}.`),
  startsAt: either(at((when) => `It begins at ${when}.`)),
  applications: many('application', (some) => `This is about ${some}.`),
  criteria: many('criterion', (some) => `This is about ${some}.`),
  minimumDays: (value) =>
    typeof value === 'number' ? `The advert is open for at least ${counted(value, 'day')}.` : undefined,
  longestDays: (value) =>
    typeof value === 'number' ? `An absence lasts at most ${counted(value, 'day')}.` : undefined,
  free: (value) =>
    typeof value === 'number' ? `${capital(counted(value, 'post'))} ${value === 1 ? 'is' : 'are'} free.` : undefined,
  highestScore: (value) => (typeof value === 'number' ? `The highest score is ${value}.` : undefined),
};

const tables = [shared, ...everyProcess.map(({ facts }) => facts ?? {})];

/** What the facts of a refusal say, a sentence each by the first table that has one for it, with people and roles by name and no id. */
export const explained = (facts: Facts, names: Names): readonly string[] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const says = tables.flatMap((table) => (Object.hasOwn(table, fact) ? table[fact]! : []));
    return says.map((say) => say(value, names)).find((text) => text !== undefined) ?? [];
  });
