/** What a cell holds, or what is wrong with it and what to do. A problem never repeats a personal value. */
export type Read<T> = Readonly<{ value: T }> | Readonly<{ problem: string; remedy: string }>;
export type Field<T> = (text: string) => Read<T>;

export const idOf =
  (example: string): Field<string> =>
  (text) =>
    /^[a-z0-9][a-z0-9-]{1,62}$/.test(text)
      ? { value: text }
      : {
          problem: `"${text}" is no id`,
          remedy: `Use 2 to 63 lower-case letters, digits and hyphens, such as ${example}.`,
        };

export const line =
  (max: number): Field<string> =>
  (text) =>
    text.length > 0 && text.length <= max && !/\p{Cc}/u.test(text)
      ? { value: text }
      : {
          problem: text ? `longer than ${max} characters, or not one line` : 'empty',
          remedy: `Give one line of 1 to ${max} characters.`,
        };

export const email: Field<string> = (text) =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? { value: text }
    : { problem: 'not an e-mail address', remedy: 'Give one address, such as first.last@trust.example.' };

export const oneOf =
  <T extends string>(...words: readonly T[]): Field<T> =>
  (text) =>
    (words as readonly string[]).includes(text)
      ? { value: text as T }
      : { problem: `"${text}" is not known here`, remedy: `Use one of: ${words.join(', ')}.` };

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
export const day: Field<string> = (text) =>
  isDay(text) && text >= '1900-01-01'
    ? { value: text }
    : {
        problem: `"${text}" is no day`,
        remedy: 'Write a day of the calendar since 1900 as YYYY-MM-DD, such as 2026-09-01.',
      };

/** 0 to 1 with at most three decimals, as the table keeps it. */
export const share: Field<number> = (text) =>
  /^(0(\.\d{1,3})?|1(\.0{1,3})?)$/.test(text)
    ? { value: Number(text) }
    : {
        problem: `"${text}" is no share of full time`,
        remedy: 'Write a number from 0 to 1 with at most three decimals, such as 0.6.',
      };

export const orEmpty =
  <T>(field: Field<T>): Field<T | null> =>
  (text) =>
    text === '' ? { value: null } : field(text);
