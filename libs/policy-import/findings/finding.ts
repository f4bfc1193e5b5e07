import type { FindingFacts, Severity } from './detector.js';
import type { FindingKind } from './kinds.js';

/** Something that a person must decide on. `id` is its kind and its clause, so that it stays the same while lines shift. */
export type Finding = Readonly<{
  id: string;
  kind: FindingKind;
  severity: Severity;
  lines: readonly number[];
  page?: number;
  facts: FindingFacts;
}>;
