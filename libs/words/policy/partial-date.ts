import type { LocalDate } from '../../kernel/index.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { dayText } from '../dates.js';

/** A date no preciser than it is: `14 July 2022`, `July 2022`, `2022`. */
export const dateText = ({ precision, value }: PartialDate): string => {
  if (precision === 'year') return value;
  const text = dayText(`${value}-01`.slice(0, 10) as LocalDate);
  return precision === 'day' ? text : text.replace(/^.*?\b1 /, '');
};
