import type { Sealed } from '../domain/process/index.js';

/** Stands where a personal text is that the caller may know of and not read. */
export const withheld = Object.freeze({ withheld: true });
export type Text = Sealed | typeof withheld;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const isSealed = (value: unknown): value is Sealed =>
  isRecord(value) && 'vault' in value && 'hash' in value && Object.keys(value).length === 2;
export const isText = (value: unknown): value is Text => value === withheld || isSealed(value);

/** An event's data with its texts withheld: that they are there, and not where. */
export const withoutTexts = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, isSealed(value) ? withheld : (value as unknown)]),
  );

/** Whoever sees the sealed field of an event as it is shown to them may read its text; nobody else may. */
export const mayReadText = (shown: object | undefined, field: string): boolean =>
  shown !== undefined && Object.hasOwn(shown, field) && isSealed((shown as Record<string, unknown>)[field]);
