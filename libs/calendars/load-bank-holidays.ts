import { join } from 'node:path';
import { readAll } from './read-all.js';
import { readBankHolidays, type BankHolidays } from './read-calendar.js';
import { shippedCalendars } from './shipped.js';

/** Every version of every country's bank holidays in a folder, oldest first. Throws all that is wrong with any of them. */
export const loadBankHolidays = (folder: string = shippedCalendars): readonly BankHolidays[] => {
  const wrong: string[] = [];
  const all = readAll(join(folder, 'bank-holidays'), readBankHolidays, wrong);
  if (wrong.length) throw new Error(`Bank holidays in ${folder} can't be used. Correct:\n${wrong.join('\n')}`);
  return [...all].sort((a, b) => a.id.localeCompare(b.id) || a.version - b.version);
};
