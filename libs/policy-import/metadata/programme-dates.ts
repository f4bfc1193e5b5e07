import { monthNamed } from '../../kernel/month-names.js';
import { parsePartialDate } from '../../kernel/partial-date.js';
import type { Hit } from '../document/passages.js';
import { labelAndValue } from './labels.js';
import type { ProgrammeDate } from './metadata.js';

/** A day as it stands in the text, with the weekday that is printed beside it. */
export type DatedDay = ProgrammeDate & Readonly<{ weekday?: string; yearly: boolean }>;

const days = '(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const dayFirst = new RegExp(
  `\\b${days}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}{3,9})\\b\\.?,?(?: (\\d{4}))?`,
  'iu',
);
const monthFirst = new RegExp(`\\b${days}(\\p{L}{3,9}) (\\d{1,2})(?:st|nd|rd|th)\\b,?(?: (\\d{4}))?`, 'iu');
const schoolYear = /\b(20\d\d|19\d\d)\s?[–/-]\s?(\d{4}|\d\d)\b/;

/** Said of a day that comes again, or of a register's own dates. */
const yearly = /\b(?:each|every|following|any|in a) (?:school )?(?:year|spring|summer|autumn)\b|\bannually\b/i;

/** The school year that the text names, by the year in which it begins; undefined where there is none, or more than one. */
const begins = (find: (pattern: RegExp) => readonly Hit[]): number | undefined => {
  const years = new Set(find(schoolYear).flatMap(({ match: [, from, to] }) => ((Number(from) + 1) % 100 === Number(to) % 100 ? [Number(from)] : []))); // prettier-ignore
  return years.size === 1 ? [...years][0] : undefined;
};

/** Every day that the text names with its month. A year that is not printed is that of the one school year that is named. */
export const datedDays = (find: (pattern: RegExp) => readonly Hit[]): readonly DatedDay[] => {
  const from = begins(find);
  const day = (
    weekday: string | undefined,
    number: string,
    name: string,
    year: string | undefined,
    { line, passage }: Hit,
  ) => {
    const month = monthNamed(name);
    if (!month || month.misspelt) return [];
    const inYear = year ?? (from === undefined ? undefined : String(month.number >= 9 ? from : from + 1));
    const date = inYear ? parsePartialDate(`${number} ${name} ${inYear}`)?.value : `${String(month.number).padStart(2, '0')}-${number.padStart(2, '0')}`; // prettier-ignore
    return date ? [{ date, yearPrinted: year !== undefined, yearly: yearly.test(passage.text), line, ...(weekday ? { weekday: weekday.slice(0, 3).toLowerCase() } : {}) }] : []; // prettier-ignore
  };
  const inText = (pattern: RegExp) =>
    find(pattern).filter(({ passage }) => passage.kind !== 'row' && !labelAndValue(passage.text));
  const first = inText(dayFirst).flatMap((hit) => day(hit.match[1], hit.match[2]!, hit.match[3]!, hit.match[4], hit));
  const second = inText(monthFirst).flatMap((hit) =>
    day(hit.match[1], hit.match[3]!, hit.match[2]!, hit.match[4], hit),
  );
  return [...first, ...second].sort((a, b) => a.line - b.line);
};
