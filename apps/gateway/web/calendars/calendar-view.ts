import { covers, type AcademicYear, type Calendar } from '#libs/calendars/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { weekdayText } from '#libs/words/index.js';

const yearView = ({ year, terms, insetDays }: AcademicYear, bankHolidays: readonly LocalDate[]) => {
  const [from, to] = [`${year.slice(0, 4)}-09-01`, `20${year.slice(5)}-08-31`];
  return {
    year,
    terms: {
      head: ['Term', 'First day', 'Half-term', 'Last day'],
      rows: terms.map(({ name, from: begins, to: ends, halfTerm }) => [
        name,
        weekdayText(begins),
        `${weekdayText(halfTerm.from)} to ${weekdayText(halfTerm.to)}`,
        weekdayText(ends),
      ]),
    },
    insetDays: insetDays.map(weekdayText),
    bankHolidays: bankHolidays.filter((day) => from <= day && day <= to).map(weekdayText),
  };
};

/** The years of a calendar, the one that holds today first; those that have ended are left out. */
export const calendarView = (calendar: Calendar, today: LocalDate) => {
  const { title, source, version, years, bankHolidays } = calendar;
  const going = years.filter((one) => `20${one.year.slice(5)}-08-31` >= today);
  return {
    follows: title,
    source,
    version,
    years: going.map((one) => yearView(one, bankHolidays)),
    ended: !covers(calendar, today) && !going.length,
  };
};
