import type { z } from 'zod';

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the whole file';
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the whole file: not readable as JSON (${(error as Error).message})`, { cause: error });
  }
};

/** What the text of a file of rules or dates holds, checked. Throws one line for each thing that is wrong, with its path. */
export const checkedFile = <Z extends z.ZodType>(schema: Z, text: string): z.output<Z> => {
  const read = schema.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw new Error(read.error.issues.map((issue) => `${pathText(issue.path)}: ${issue.message}`).join('\n'));
};

/** The same value, which nobody can change any more, however deep. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};
