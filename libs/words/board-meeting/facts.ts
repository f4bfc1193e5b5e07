import type { StaffId } from '../../kernel/index.js';
import { isTyped, manyOf, on, some, type FactSayings } from '../fact.js';
import { person } from '../names.js';
import { outcomes } from './marks.js';

/** What facts say that the refusals of meetings alone have. */
export const boardMeetingFacts: FactSayings = {
  chairedBy: (value, names) =>
    isTyped(value) && names.nameOf(value as StaffId)
      ? `${person(names, value as StaffId)} chairs the meeting.`
      : undefined,
  papersBy: on((day) => `Papers are in by ${day}.`),
  today: on((day) => `Today is ${day}.`),
  present: some('member', (number) => `There for it: ${number}.`),
  needed: some('member', (number) => `Needed: ${number}.`),
  members: (value) => (typeof value === 'number' ? `Members: ${value}.` : undefined),
  item: (value) => (typeof value === 'number' ? `This is about item ${value}.` : undefined),
  items: (value) => (Array.isArray(value) && value.length ? `This is about item ${value.join(', ')}.` : undefined),
  fitting: manyOf(outcomes, (all) => `It can be ${all}.`),
};
