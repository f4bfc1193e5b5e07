import type { LocalDate, StreamId } from '../../kernel/index.js';

export type { Ladder } from '../process/rung.js';
/** A version of a pack: `demo-trust` 6. */
export type PackVersion = Readonly<{ id: string; version: number }>;
/** How often one rule would have made a difference since a day, and in how many cases; `traced` is false where the log can't tell. */
export type RuleCount = Readonly<{ rule: string; differences: number; cases: number; traced: boolean }>;
/** What a dry run over the log found, by numbers alone. */
export type DryRun = Readonly<{ since: LocalDate; facts: number; cases: number; counts: readonly RuleCount[] }>;
/** A case that would go by the new version from then on: what it goes by, and how many rules of its process differ. */
export type Preview = Readonly<{ case: StreamId; from: PackVersion; rules: number }>;
export type LeftBecause = 'ended' | 'elsewhere';
