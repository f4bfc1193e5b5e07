import type { FindingFacts } from '../../../policy-import/index.js';
import { partialDateText, monthsText } from '../dates.js';

/** What somebody may decide about a finding. */
export type Choice =
  'strictest' | 'months' | 'date' | 'supply-text' | 'register-stub' | 'accept' | 'mend-in-next-version' | 'misreading';
/** A finding in plain words: a short name, what the document says or leaves out, what is to be decided, and the answers that fit. */
export type FindingWords = Readonly<{
  name: string;
  says: (facts: FindingFacts) => string;
  decide: string;
  fits: readonly Choice[];
}>;

export const number = (facts: FindingFacts, name: string): number => Number(facts[name]);
export const text = (facts: FindingFacts, name: string): string => String(facts[name] ?? '');
export const date = (facts: FindingFacts, name: string): string => partialDateText(text(facts, name));
/** A date within a sentence: `on 14 July 2022`, `in July 2022`. */
export const dated = (facts: FindingFacts, name: string): string =>
  `${text(facts, name).length === 10 ? 'on' : 'in'} ${date(facts, name)}`;
export const months = (facts: FindingFacts, name: string): string => monthsText(number(facts, name));
/** Where nothing depends on what was found. */
export const plainly =
  (sentence: string): FindingWords['says'] =>
  () =>
    sentence;

/** It says when the next review is due: one of its dates, another date, or an interval. */
export const aboutDue: readonly Choice[] = ['strictest', 'months', 'date', 'misreading'];
/** It can be put right in the text itself. */
export const mendable: readonly Choice[] = ['mend-in-next-version', 'accept', 'misreading'];
/** Part of the document is not there. */
export const missing: readonly Choice[] = ['supply-text', 'mend-in-next-version', 'accept', 'misreading'];
