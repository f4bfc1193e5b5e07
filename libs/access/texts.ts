import type { Sealed } from '../domain/process/index.js';

/** Stands where a personal text is that the caller may know of and not read. */
export const withheld = Object.freeze({ withheld: true });
export type Text = Sealed | typeof withheld;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const isSealed = (value: unknown): value is Sealed =>
  isRecord(value) && 'vault' in value && 'hash' in value && Object.keys(value).length === 2;
export const isText = (value: unknown): value is Text => value === withheld || isSealed(value);

const withhold = (value: unknown): unknown => {
  if (isSealed(value)) return withheld;
  if (Array.isArray(value)) return value.map(withhold);
  return isRecord(value) ? withoutTexts(value) : value;
};
/** An event's data with its texts withheld, however deep they lie: that they are there, and not where. */
export const withoutTexts = (data: object): object =>
  Object.fromEntries(Object.entries(data).map(([field, value]) => [field, withhold(value)]));

const leaveOut = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => !isSealed(one)).map(leaveOut);
  return isRecord(value) ? textless(value) : value;
};
/** A state without where its texts lie; the timeline has their words. */
export const textless = (state: object): object =>
  Object.fromEntries(
    Object.entries(state).flatMap(([field, value]) => (isSealed(value) ? [] : [[field, leaveOut(value)]])),
  );

/** Whoever sees the sealed field of an event as it is shown to them may read its text; nobody else may. */
export const mayReadText = (shown: object | undefined, field: string): boolean =>
  shown !== undefined && Object.hasOwn(shown, field) && isSealed((shown as Record<string, unknown>)[field]);
