import type { SourceLine } from '../source-line.js';
import type { PageLabel } from './page-label.js';

export type LineKind = 'blank' | 'heading' | 'step' | 'item' | 'row' | 'running' | 'text';

/** A line with what it is in the document. */
export type Line = SourceLine &
  Readonly<{
    kind: LineKind;
    /** Without marks of Markdown, and without the number or bullet that stands before it. */
    plain: string;
    level?: number;
    /** The printed number or letter of a heading, a step or an item: `7`, `3.2`, `b`. */
    mark?: string;
    cells?: readonly string[];
    label?: PageLabel;
  }>;
