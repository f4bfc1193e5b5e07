import { dayAfter, dayBefore, type LocalDate } from '../kernel/index.js';
import { plus } from '../kernel/calendar.js';
import { dayIn } from '../kernel/month-day.js';
import type { ResignationDate, ResignationRules } from '../policy-packs/rules.js';
import type { NoticeAsked } from './types.js';

/** Whoever resigns by `resignBy` may leave at the end of `lastDay`. */
export type Leaving = Readonly<{ resignBy: LocalDate; lastDay: LocalDate }>;

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

const leavingIn = (year: number, { by, leaves }: ResignationDate): Leaving => ({
  resignBy: dayIn(year, by),
  lastDay: dayIn(leaves > by ? year : year + 1, leaves),
});
const around = (day: LocalDate, dates: readonly ResignationDate[]): readonly Leaving[] =>
  [-2, -1, 0, 1].flatMap((years) => dates.map((one) => leavingIn(yearOf(day) + years, one)));

/** The ways to leave of one kind of staff. */
export type Leave = Readonly<{
  /** Of who resigns on a day. */
  givenOn: (day: LocalDate) => Leaving;
  /** The last by which somebody can start on a day. */
  toStartOn: (day: LocalDate) => Leaving;
}>;

const byDates = (dates: readonly ResignationDate[]): Leave => ({
  givenOn: (day) => around(day, dates).find(({ resignBy }) => resignBy >= day)!,
  toStartOn: (day) => around(day, dates).findLast(({ lastDay }) => lastDay < day)!,
});

const byNotice = (notice: string): Leave => {
  const lastDayOf = (day: LocalDate): LocalDate => plus(day, notice);
  return {
    givenOn: (day) => ({ resignBy: day, lastDay: lastDayOf(day) }),
    toStartOn: (day) => {
      // A month back from the 30th may be a day too early or too late, as months differ.
      let resignBy = plus(dayBefore(day), `-${notice}`);
      while (lastDayOf(resignBy) >= day) resignBy = dayBefore(resignBy);
      while (lastDayOf(dayAfter(resignBy)) < day) resignBy = dayAfter(resignBy);
      return { resignBy, lastDay: lastDayOf(resignBy) };
    },
  };
};

/** The notice that support staff give: that of their contract, or the trust’s where nobody knows it. */
export const noticeOf = ({ contractNotice }: Pick<NoticeAsked, 'contractNotice'>, rules: ResignationRules): string =>
  contractNotice ?? rules.support;
export const leaveOf = (asked: Pick<NoticeAsked, 'kind' | 'contractNotice' | 'rules'>): Leave =>
  asked.kind === 'support' ? byNotice(noticeOf(asked, asked.rules)) : byDates(asked.rules[asked.kind]);
