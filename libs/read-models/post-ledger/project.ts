import type { Snapshot } from '../../commands/snapshot.js';
import type { AnyProcess, LedgerRow } from '../../domain/process/index.js';
import type { StreamAppend } from '../../event-store/index.js';
import { canonical, type StreamId } from '../../kernel/index.js';

type Changes = Required<Pick<StreamAppend, 'ended' | 'recorded'>>;

const nameOf = (row: LedgerRow): string =>
  row.kind === 'holding'
    ? `${row.assignment} ${row.from} ${row.present ? 'present' : 'away'}`
    : `${row.fromStaff} ${row.toStaff} ${row.role} ${row.school ?? ''} ${row.from}`;

/** By what each row is about; where several are about the same, they are numbered. */
const byKey = (rows: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow> => {
  const keyed = new Map<string, LedgerRow>();
  for (const row of rows) {
    let key = nameOf(row);
    for (let n = 2; keyed.has(key); n++) key = `${nameOf(row)} ${n}`;
    keyed.set(key, row);
  }
  return keyed;
};

const asText = (row: LedgerRow | undefined): string | undefined => row && canonical(row);
const valuesOf = (stream: StreamId, key: string, row: LedgerRow, { version, changedAt }: Snapshot) => {
  const { kind, ...data } = row;
  return {
    stream_id: stream,
    row_key: key,
    version,
    kind,
    staff_id: row.kind === 'holding' ? row.staff : row.toStaff,
    post_id: row.kind === 'holding' ? row.post : null,
    school_id: row.school ?? null,
    from_date: row.from,
    to_date: row.to ?? null,
    data,
    recorded_at: changedAt,
    superseded_at: null,
  };
};

/** What an append changes in the ledger: what is known to be so no longer, and what is new or other than before. */
export const ledgerChanges = (process: AnyProcess, stream: StreamId, before: Snapshot, after: Snapshot): Changes => {
  const { ledger } = process;
  if (!ledger || before.state === after.state) return { ended: [], recorded: [] };
  const was = byKey(ledger(before.state, stream));
  const is = byKey(ledger(after.state, stream));
  const changed = (key: string): boolean => asText(was.get(key)) !== asText(is.get(key));
  return {
    ended: [...was.keys()].filter(changed).map((key) => ({ stream_id: stream, row_key: key, at: after.changedAt })),
    recorded: [...is].filter(([key]) => changed(key)).map(([key, row]) => valuesOf(stream, key, row, after)),
  };
};
