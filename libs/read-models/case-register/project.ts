import type { Snapshot } from '../../commands/snapshot.js';
import type { AnyProcess } from '../../domain/process/index.js';
import type { SchoolId } from '../../kernel/index.js';

/** How a school stands among those whom a case involves; no id of a person has a colon. */
export const atSchool = (school: SchoolId): string => `school:${school}`;
/** The row of a case in the register: where it stands, for which school, who is part of it. */
export const caseRow = (process: AnyProcess, stream: string, snapshot: Snapshot) => {
  const { status, title, school, alsoAt, open, involved } = process.summary(snapshot.state);
  return {
    stream_id: stream,
    version: snapshot.version,
    process: process.name,
    status,
    title,
    school_id: school,
    open,
    involved: [...involved, ...(alsoAt ? [atSchool(alsoAt)] : [])],
    pack_id: snapshot.pack?.id ?? '',
    pack_version: snapshot.pack?.version ?? 0,
    opened_at: snapshot.openedAt,
    changed_at: snapshot.changedAt,
  };
};
export type CaseRow = ReturnType<typeof caseRow>;
