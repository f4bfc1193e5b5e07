import type { Instant, LocalDate } from '../kernel/index.js';
import { dayText, timeText } from './dates.js';
import type { Names } from './names.js';
import { counted } from './numbers.js';

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
