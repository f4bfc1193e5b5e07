/** A value as one text: keys in order, instants as UTC, absent the same as undefined. */
export const canonical = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`;
};

/** True of what says the same, in whatever order its keys are kept: the log gives them back in an order of its own. */
export const alike = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
