import { dayNumber, weekdayOf, type Holding, type LocalDate, type Pattern } from '../../kernel/index.js';
import { includes } from './words.js';

/** Who holds a post on a day, those who are away included; `present` says who is there. */
export const holdersOn = (holdings: readonly Holding[], day: LocalDate): readonly Holding[] =>
  holdings.filter((one) => includes(one, day));

/** How much of each working day a person is there on all their posts, in the week as it stands on a day. */
export const weekOf = (holdings: readonly Holding[], day: LocalDate): Pattern =>
  holdersOn(holdings, day)
    .filter(({ present }) => present)
    .reduce<Pattern>(
      (sum, { pattern }) => sum.map((part, i) => part + pattern[i]!) as unknown as Pattern,
      [0, 0, 0, 0, 0],
    );

/** How much of a day a person is there on all their posts: 1 is full time; 0 at a weekend. */
export const fteOn = (holdings: readonly Holding[], day: LocalDate): number =>
  weekOf(holdings, day)[weekdayOf(dayNumber(day))] ?? 0;
