/** A value as the log gives it back: without what is undefined, its keys the shorter first and then by letter, as Postgres keeps them. */
export const asLogged = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(asLogged) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, asLogged<unknown>(held)])) as T;
};
