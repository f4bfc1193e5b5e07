import type { Facts } from '../kernel/index.js';

/** One thing that is wrong with a request: `path` is where, as in `school` or `criteria.0.title`. */
export type FieldError = Readonly<{ path: string; message: string }>;
/** RFC 9457 problem details, sent as `application/problem+json`. */
export type Problem = Readonly<{
  /** Relative to the gateway: the page that describes this kind of problem. */
  type: string;
  title: string;
  status: number;
  /** What the caller does next. */
  detail: string;
  refusal?: string;
  facts?: Facts;
  clause?: string;
  errors?: readonly FieldError[];
}>;

/** A problem on its way to the caller; `headers` go with it. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${problem.status} ${problem.title}`);
  }
}
