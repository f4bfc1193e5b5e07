import { alike } from '../kernel/index.js';

type Row = Readonly<Record<string, unknown>>;

/** The columns in which two rows differ. */
export const differing = (a: Row, b: Row): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((column) => !alike(a[column], b[column]));
