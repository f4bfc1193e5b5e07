import type { Snapshot } from '../../commands/snapshot.js';
import type { AnyProcess } from '../../domain/process/index.js';

/** The row of a case in the register: where it stands, for which school, who is part of it. */
export const caseRow = (process: AnyProcess, stream: string, snapshot: Snapshot) => {
  const { status, title, school, open, involved } = process.summary(snapshot.state);
  return {
    stream_id: stream,
    version: snapshot.version,
    process: process.name,
    status,
    title,
    school_id: school,
    open,
    involved,
    pack_id: snapshot.pack?.id ?? '',
    pack_version: snapshot.pack?.version ?? 0,
    opened_at: snapshot.openedAt,
    changed_at: snapshot.changedAt,
  };
};
export type CaseRow = ReturnType<typeof caseRow>;
