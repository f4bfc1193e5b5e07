import type { Instant, LocalDate } from '../kernel/index.js';
import { dayText, timeText } from './dates.js';
import type { Names } from './names.js';
import { counted, listed } from './numbers.js';

/** What a fact of a refusal says to a person; undefined where it says nothing to people. */
export type Say = (value: unknown, names: Names) => string | undefined;
/** By the name of the fact. */
export type FactSayings = Readonly<Record<string, Say>>;

export const isTyped = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const at =
  (say: (when: string) => string): Say =>
  (value) =>
    isTyped(value) && /^\d{4}-\d\d-\d\dT/.test(value) ? say(timeText(value as Instant)) : undefined;
export const on =
  (say: (when: string) => string): Say =>
  (value) =>
    isTyped(value) && /^\d{4}-\d\d-\d\d$/.test(value) ? say(dayText(value as LocalDate)) : undefined;
/** Of several things, how many. */
export const many =
  (noun: string, say: (counted: string) => string): Say =>
  (value) =>
    Array.isArray(value) && value.length ? say(counted(value.length, noun)) : undefined;
/** So many of something, where the fact is their number. */
export const some =
  (noun: string, say: (counted: string) => string): Say =>
  (value) =>
    typeof value === 'number' ? say(counted(value, noun)) : undefined;
/** One of the words of a table. */
export const oneOf =
  (words: Readonly<Record<string, string>>, say: (text: string) => string): Say =>
  (value) =>
    isTyped(value) && Object.hasOwn(words, value) ? say(words[value]!) : undefined;
/** Several of them; a list that holds anything else is of another table. */
export const manyOf =
  (words: Readonly<Record<string, string>>, say: (text: string) => string): Say =>
  (value) => {
    const some: readonly unknown[] = Array.isArray(value) ? value : [];
    const known = some.flatMap((one) => (Object.hasOwn(words, String(one)) ? words[String(one)]! : []));
    return some.length > 0 && known.length === some.length ? say(listed(known)) : undefined;
  };
