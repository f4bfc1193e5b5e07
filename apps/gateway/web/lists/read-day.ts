import type { LocalDate } from '#libs/kernel/index.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;

const real = (year: number, month: number, day: number): LocalDate | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 && year <= 2999 ? (date.toISOString().slice(0, 10) as LocalDate) : undefined;
};

/** A day as people write it, `27/9/2026`, `27 September 2026`, or as a browser sends it, `2026-09-27`; undefined for anything else. */
export const readDay = (text: string): LocalDate | undefined => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[ /.-]+(\d{1,2}|[a-z]{3,9})[ /.-]+(\d{4})$/i.exec(text) ?? [];
  return real(Number(year), monthOf(month), Number(day));
};
