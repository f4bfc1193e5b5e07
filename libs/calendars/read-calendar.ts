import { checkedFile, frozen } from '../policy-packs/checked-file.js';
import { covered } from './covers.js';
import { bankHolidaysFile, calendarFile } from './schema.js';
import type { Calendar, CalendarVersion } from './types.js';
import type { z } from 'zod';

export type BankHolidays = Readonly<z.output<typeof bankHolidaysFile>>;

const named = <T extends CalendarVersion>(file: string, read: T): T => {
  const name = `${read.id}.v${read.version}.json`;
  if (file !== name) throw new Error(`the whole file: holds ${read.id} version ${read.version}; name it ${name}`);
  return frozen(read);
};

/** Reads a file of bank holidays, checked and frozen. Throws one line for each thing that is wrong, with its path. */
export const readBankHolidays = (file: string, text: string): BankHolidays =>
  named(file, checkedFile(bankHolidaysFile, text));

/** Reads a file of terms, with the bank holidays that it names. Throws one line for each thing that is wrong, with its path. */
export const readCalendar = (file: string, text: string, all: readonly BankHolidays[]): Calendar => {
  const { bankHolidays: of, ...read } = named(file, checkedFile(calendarFile, text));
  const holidays = all.find(({ id, version }) => id === of.id && version === of.version);
  if (!holidays) throw new Error(`bankHolidays: ${of.id} v${of.version} is not there`);
  const { from, to } = covered(read);
  if (holidays.from > from || holidays.to < to)
    throw new Error(`bankHolidays: have to reach from ${from} to ${to}; these are from ${holidays.from} to ${holidays.to}`); // prettier-ignore
  const wrong = read.years.flatMap(({ insetDays }) => insetDays.filter((day) => holidays.days.includes(day)));
  if (wrong.length) throw new Error(`years: an INSET day has to be a working day; ${wrong.join(', ')} is a bank holiday`); // prettier-ignore
  return frozen({ ...read, bankHolidays: holidays.days, bankHolidaysOf: of });
};
