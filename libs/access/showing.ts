/** The whole of an event’s data. */
export const all = <D extends object>(data: D): D => data;
export const hidden = (): undefined => undefined;
/** That it happened, and no more. */
export const bare = (): object => ({});

/** The named fields in their order; one that is absent stays absent. */
export const only = <D extends object>(data: D, ...fields: readonly (keyof D & string)[]): object =>
  Object.fromEntries(fields.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]));
export const fields =
  <D extends object>(...names: readonly (keyof D & string)[]) =>
  (data: D): object =>
    only(data, ...names);
