import type { z } from 'zod';
import type { ProblemName } from '#libs/http/problem-kinds.js';

/** A query of the API, as its description has it. */
export type Query = Readonly<{
  path: string;
  name: string;
  summary: string;
  query: z.ZodObject;
  answer: string;
  problems?: readonly ProblemName[];
  headers?: Readonly<Record<string, string>>;
}>;
