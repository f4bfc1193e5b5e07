import { localDate, localTime } from '#libs/kernel/calendar.js';
import type { Instant } from '#libs/kernel/index.js';

/** A control of a form, as it is to be seen: its name in the form, and what kind of control it is. */
export type Control = Readonly<{ name: string; type: string; value: string }>;

const at = (data: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], data);

/** The answer to a line of a table or to the place of a thing in an order. */
const lineOf = (data: unknown, name: string): string | undefined => {
  const [, path = '', id = ''] = /^(.+)\[([^[\]]+)\]$/.exec(name) ?? [];
  const list = path && at(data, path);
  if (!Array.isArray(list)) return undefined;
  const place = (list as readonly unknown[]).indexOf(id);
  if (place >= 0) return String(place + 1);
  const item = (list as readonly unknown[]).find(
    (one) => typeof one === 'object' && one !== null && Object.values(one).includes(id),
  );
  if (item === undefined) return list.length === 0 || typeof list[0] === 'string' ? 'none' : undefined;
  return String(Object.values(item as object).find((value) => value !== id));
};

const dayPart = (date: string, part: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return String(Number({ year, month, day }[part]));
};

/** What to enter into a control so that the form gives this data; undefined leaves it as it is. */
export const answerFor = ({ name }: Control, data: unknown): string | readonly string[] | undefined => {
  const direct = at(data, name);
  if (typeof direct === 'boolean') return direct ? 'yes' : 'no';
  if (typeof direct === 'string' || typeof direct === 'number') return String(direct);
  if (Array.isArray(direct) && direct.every((one) => typeof one === 'string')) return direct as string[];
  const [, path = '', part = ''] = /^(.+)-(day|month|year|time)$/.exec(name) ?? [];
  const given = path === '' ? undefined : at(data, path);
  if (typeof given === 'string') {
    const moment = given.includes('T');
    if (part === 'time') return localTime(given as Instant);
    return dayPart(moment ? localDate(given as Instant) : given, part);
  }
  return lineOf(data, name);
};

/** How many items a list of the form is to have. */
export const rowsFor = (name: string, data: unknown): number | undefined => {
  const list = at(data, name);
  return Array.isArray(list) ? list.length : undefined;
};
