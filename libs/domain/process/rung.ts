import type { Instant } from '../../kernel/index.js';

/** When people are reminded of something, and how strongly. */
export type Rung = Readonly<{ at: Instant; kind: 'remind' | 'overdue' | 'escalate' | 'closing-soon' }>;
export type Ladder = readonly Rung[];
