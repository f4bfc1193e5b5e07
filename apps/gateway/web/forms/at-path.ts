type Values = Readonly<Record<string, unknown>>;
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path: `audience.schools`. */
export const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (isValues(value) && Object.hasOwn(value, step) ? value[step] : undefined), values); // prettier-ignore

/** The values with one more at a dotted path. */
export const withValue = (values: Values, path: string, value: unknown): Values => {
  const [first = '', ...rest] = path.split('.');
  if (!rest.length) return { ...values, [first]: value };
  const inner = values[first];
  return { ...values, [first]: withValue(isValues(inner) ? inner : {}, rest.join('.'), value) };
};
