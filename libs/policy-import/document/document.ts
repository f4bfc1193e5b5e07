import type { Clause } from '../clauses/clause.js';
import type { Field } from '../metadata/fields.js';
import type { PolicyMetadata } from '../metadata/metadata.js';
import type { PageLabel } from './page-label.js';
import type { Line } from './line.js';
import type { Hit, Passage } from './passages.js';
import type { Section } from './sections.js';

/** A policy as the detectors see it: its lines, what they are, and what it says of itself. */
export type PolicyDocument = Readonly<{
  lines: readonly Line[];
  passages: readonly Passage[];
  sections: readonly Section[];
  clauses: readonly Clause[];
  labels: readonly PageLabel[];
  metadata: PolicyMetadata;
  fields: readonly Field[];
  unsettled: number;
  emptyPages: readonly number[];
  /** The titles of policies whose text the register holds. */
  supplied: readonly string[];
  /** What stands under a heading up to the next. */
  under: (section: Section) => readonly Passage[];
  /** Where a pattern stands in headings, paragraphs, items and rows; headers and footers left out. */
  find: (pattern: RegExp) => readonly Hit[];
}>;
