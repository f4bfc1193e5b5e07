import ts from 'typescript';

/** What a JSON value may be: any text, a text of a kind, one of some texts, a list of (of so many, where their number is fixed), an object, or one of several; an optional field's name ends in `?`. */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | Readonly<{ text: string }>
  | Readonly<{ oneOf: readonly string[] }>
  | Readonly<{ list: Shape; many?: number }>
  | Readonly<{ fields: Readonly<Record<string, Shape>> }>
  | Readonly<{ anyOf: readonly Shape[] }>;

/** `Staff` of a `StaffId`, `instant` of an `Instant`: what the brand of a text says. */
const brandOf = (checker: ts.TypeChecker, type: ts.Type): string | undefined => {
  const brand = checker.getPropertiesOfType(type).find(({ name }) => /^_+(kind|instant|localDate)$/.test(name));
  const value = brand && checker.getTypeOfSymbol(brand);
  return value?.isStringLiteral() ? value.value : brand?.name.replace(/^_+/, '');
};

/** The shape of a type as JSON carries it. Throws on a type that JSON does not carry. */
export const shapeOf = (checker: ts.TypeChecker, type: ts.Type): Shape => {
  const parts = type.isUnion() ? type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined)) : [type];
  const [only] = parts;
  if (only && parts.length === 1 && only !== type) return shapeOf(checker, only);
  if (parts.every((one) => one.flags & ts.TypeFlags.BooleanLike)) return 'boolean';
  if (parts.every((one) => one.isStringLiteral())) return { oneOf: parts.map(({ value }) => value).sort() };
  if (type.flags & ts.TypeFlags.String) return 'string';
  if (parts.every((one) => one.flags & ts.TypeFlags.NumberLike)) return 'number';
  if (type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.String))
    return { text: brandOf(checker, type) ?? 'string' };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return { list: shapeOf(checker, item) };
  }
  if (checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type as ts.TypeReference).map((item) => shapeOf(checker, item));
    const [first] = items;
    if (first && items.every((item) => JSON.stringify(item) === JSON.stringify(first)))
      return { list: first, many: items.length };
  }
  const words = parts.filter((one) => one.isStringLiteral()).map(({ value }) => value);
  const others = parts.filter((one) => !one.isStringLiteral());
  if (parts.length > 1 && others.every((one) => one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) {
    const known: readonly Shape[] = words.length ? [{ oneOf: words.sort() }] : [];
    const each = [...known, ...others.map((one) => shapeOf(checker, one))];
    return { anyOf: each.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
  }
  if (parts.length > 1 || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
    throw new Error(`An event carries plain data: ${checker.typeToString(type)} is none.`);
  const fields = checker.getPropertiesOfType(type).map((field): [string, Shape] => {
    const name = field.flags & ts.SymbolFlags.Optional ? `${field.name}?` : field.name;
    return [name, shapeOf(checker, checker.getTypeOfSymbol(field))];
  });
  return { fields: Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))) };
};

const written: Readonly<Record<string, RegExp>> = {
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  localDate: /^\d{4}-\d\d-\d\d$/,
};

/** Where a value is not of the shape, each as a path; none when it fits. A field that the shape does not have does not fit. */
export const misfits = (shape: Shape, value: unknown, path = ''): readonly string[] => {
  if (typeof shape === 'string') return typeof value === shape ? [] : [`${path}: no ${shape}`];
  if ('text' in shape)
    return typeof value === 'string' && (written[shape.text] ?? /./).test(value) ? [] : [`${path}: no ${shape.text}`];
  if ('oneOf' in shape) return shape.oneOf.includes(value as string) ? [] : [`${path}: none of ${shape.oneOf.join()}`];
  if ('anyOf' in shape)
    return shape.anyOf.some((one) => misfits(one, value).length === 0)
      ? []
      : [`${path}: none of the shapes it may have`];
  if ('list' in shape)
    return Array.isArray(value) && value.length === (shape.many ?? value.length)
      ? value.flatMap((item, i) => misfits(shape.list, item, `${path}[${i}]`))
      : [`${path}: no list`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no object`];
  const given = value as Readonly<Record<string, unknown>>;
  const known = Object.keys(shape.fields).map((name) => name.replace(/\?$/, ''));
  const surplus = Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...surplus.map((name) => `${path}.${name}: not in the shape`),
    ...Object.entries(shape.fields).flatMap(([name, field]) => {
      const key = name.replace(/\?$/, '');
      return name.endsWith('?') && !(key in given) ? [] : misfits(field, given[key], `${path}.${key}`);
    }),
  ];
};
