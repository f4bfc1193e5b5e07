import type { Snapshot } from '../../commands/snapshot.js';
import type { AnyProcess } from '../../domain/process/index.js';
import type { LedgerValues } from '../../event-store/index.js';
import type { StreamId } from '../../kernel/index.js';
import { ledgerChanges } from './project.js';

/** Gathers, append by append, every row that a stream ever had in the ledger, with when it was known. */
export const ledgerHistory = (process: AnyProcess, stream: StreamId) => {
  const now = new Map<string, number>();
  const rows: LedgerValues[] = [];
  return {
    rows,
    appended: (before: Snapshot, after: Snapshot): void => {
      const { ended, recorded } = ledgerChanges(process, stream, before, after);
      for (const { row_key: key, at } of ended) {
        const i = now.get(key)!;
        rows[i] = { ...rows[i]!, superseded_at: at };
      }
      for (const row of recorded) now.set(row.row_key, rows.push(row) - 1);
    },
  };
};
