import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/index.js';
import { readDay } from './read-day.js';

export type Option = Readonly<{ value: string; text: string }>;
/** One thing that a list can be narrowed by; its value stands in the address. */
export type FilterField = Readonly<{ name: string; label: string; hint?: string }> &
  (Readonly<{ kind: 'words' | 'day' }> | Readonly<{ kind: 'choice'; options: readonly Option[]; otherwise?: string }>);
export type Values = Readonly<Record<string, string>>;
export type Wrong = Readonly<{ name: string; text: string }>;
/** What was asked for: `values` as they hold, `typed` as they came, and what could not be used. */
export type AskedFilter = Readonly<{ values: Values; typed: Values; wrong: readonly Wrong[] }>;

type Read = Readonly<{ value: string }> | Readonly<{ wrong: string }> | undefined;
const words = /^[^\p{Cc}\p{Cs}]{2,100}$/u;
const readField = (field: FilterField, text: string): Read => {
  if (field.kind === 'words')
    return words.test(text) ? { value: text } : { wrong: `${field.label}: enter 2 to 100 letters of the title` };
  if (field.kind === 'choice')
    return field.options.some(({ value }) => value === text)
      ? { value: text }
      : { wrong: `${field.label}: choose one from the list` };
  const day = readDay(text);
  return day ? { value: day } : { wrong: `${field.label}: enter a day, for example 27 9 2026` };
};

/** Reads a filter from the query of an address; what can't be used is left out, and told. */
export const readFilter = (fields: readonly FilterField[], query: Readonly<Record<string, unknown>>): AskedFilter => {
  const values: Record<string, string> = {};
  const typed: Record<string, string> = {};
  const wrong: Wrong[] = [];
  for (const field of fields) {
    const given = query[field.name];
    const text = typeof given === 'string' ? given.trim() : '';
    if (!text) continue;
    typed[field.name] = text.slice(0, 200);
    const read = readField(field, text);
    if (read && 'value' in read) values[field.name] = read.value;
    else if (read) wrong.push({ name: field.name, text: read.wrong });
  }
  const { openedFrom, openedTo } = values;
  if (openedFrom && openedTo && openedFrom > openedTo)
    wrong.push({ name: 'openedTo', text: 'Opened to: enter a day on or after the one in “Opened from”' });
  return { values, typed, wrong };
};

/** An address with its query; what is undefined is left out. */
export const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
};

const said = (field: FilterField, value: string): string => {
  if (field.kind === 'choice') return field.options.find((one) => one.value === value)?.text ?? value;
  return field.kind === 'day' ? dayText(value as LocalDate) : `“${value}”`;
};

/** What the template of a filter draws: its fields, what is chosen with a link that takes each away, and what is wrong. */
export const filterModel = (path: string, fields: readonly FilterField[], { values, typed, wrong }: AskedFilter) => ({
  action: path,
  fields: fields.map((field) => ({
    ...field,
    value: typed[field.name] ?? '',
    error: wrong.find(({ name }) => name === field.name)?.text,
    ...(field.kind === 'choice' && {
      items: [
        { value: '', text: field.otherwise ?? 'All' },
        ...field.options.map((one) => ({ ...one, selected: typed[field.name] === one.value })),
      ],
    }),
  })),
  chosen: fields.flatMap((field) => {
    const value = values[field.name];
    return value === undefined
      ? []
      : [
          {
            label: field.label,
            text: said(field, value),
            without: addressOf(path, { ...values, [field.name]: undefined }),
          },
        ];
  }),
  clear: path,
  errors: wrong.map(({ name, text }) => ({ text, href: `#${name}` })),
});
export type FilterModel = ReturnType<typeof filterModel>;
