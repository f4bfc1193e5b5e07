import type { z } from 'zod';
import type { FieldError } from './problem.js';

const at = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** Each thing that a schema found wrong, with its path; an unknown field is named by its own path. */
export const fieldErrors = (error: z.ZodError): readonly FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: at([...issue.path, key]), message: 'This field is not known here.' }))
      : [{ path: at(issue.path), message: issue.message }],
  );
