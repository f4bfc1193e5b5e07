import type { Delegated, Holding } from '../../kernel/index.js';

export type { Delegated };

/** What one stream makes known of who holds or does what on which days; decisions of all cases look at it. */
export type LedgerRow = (Readonly<{ kind: 'holding' }> & Holding) | (Readonly<{ kind: 'delegation' }> & Delegated);
