import type { LocalDate } from '../../kernel/index.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { dayText } from '../dates.js';
import { counted } from '../numbers.js';

const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
/** A date as precisely as it is known: `2022-07-14`, `2022-07` or `2022` as `14 July 2022`, `July 2022` or `2022`. */
export const partialDateText = (value: string): string => {
  if (value.length === 10) return dayText(value as LocalDate);
  return value.length === 7 ? month.format(new Date(`${value}-01T12:00:00Z`)) : value;
};
/** A date no preciser than it is. */
export const dateText = ({ value }: PartialDate): string => partialDateText(value);
/** A number of months as people say it: `2 years`, `18 months`. */
export const monthsText = (months: number): string =>
  months % 12 === 0 && months > 0 ? counted(months / 12, 'year') : counted(months, 'month');
/** The lines of a document: `line 10`, `lines 8, 9 and 12`, `lines 8 to 10`; nothing where none are told. */
export const linesText = (lines: readonly number[]): string => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  if (lines.length === 1) return `line ${first}`;
  const inRow = lines.every((line, at) => line === first + at);
  if (inRow && lines.length > 2) return `lines ${first} to ${last}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
};
