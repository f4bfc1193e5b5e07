export { covers, dated, versionOf } from './covers.js';
export {
  isSchoolDay,
  isTermDay,
  isWorkingDay,
  kindOfDay,
  plusSchoolDays,
  plusWorkingDays,
  termDayFrom,
  workingDayUpTo,
  type KindOfDay,
} from './days.js';
export { loadBankHolidays } from './load-bank-holidays.js';
export { loadCalendars, type Calendars } from './load-calendars.js';
export { nextTermStart, termOf } from './terms.js';
export type * from './types.js';
