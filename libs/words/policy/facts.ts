import type { LocalDate } from '../../kernel/index.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { counted } from '../numbers.js';
import { many, on, oneOf, some, isTyped, type FactSayings, type Say } from '../fact.js';
import { bodies, changeClasses } from './marks.js';
import { dateText } from './dates.js';

const approved: Say = (value) => {
  if (!isTyped(value) || !/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined;
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1]!;
  return `It was approved ${precision === 'day' ? 'on' : 'in'} ${dateText({ precision, value: value as LocalDate } as PartialDate)}.`;
};

/** What facts say that the refusals of policies alone have. */
export const policyFacts: FactSayings = {
  next: oneOf(bodies, (who) => `${who.slice(0, 1).toUpperCase()}${who.slice(1)} is asked first.`),
  body: oneOf(bodies, (who) => `${who.slice(0, 1).toUpperCase()}${who.slice(1)} is asked.`),
  class: oneOf(changeClasses, (what) => `The draft is ${what}.`),
  months: some('month', (number) => `It is reviewed every ${number}.`),
  amendments: some('amendment', (number) => `The meeting asked for ${number}.`),
  findings: many('finding', (number) => `${number} ${number.startsWith('1 ') ? 'is' : 'are'} still open.`),
  schools: many('school', (number) => `This is about ${number}.`),
  approvedOn: approved,
  policy: (value) => (isTyped(value) && /^\w{1,20}$/.test(value) ? `It is policy ${value}.` : undefined),
  papersBy: on((day) => `Papers are in by ${day}.`),
  version: (value) => (typeof value === 'number' ? `It has ${counted(value, 'version')}.` : undefined),
};
