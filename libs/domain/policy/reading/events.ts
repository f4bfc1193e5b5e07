import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Clause, Finding, FindingDecision, Hash, Ladder, Metadata } from '../words.js';

export type ReadingEvent =
  | Message<'DocumentTaken', { hash: Hash; mediaType: string; bytes: number; by: StaffId }>
  | Message<
      'ReadingRecorded',
      {
        hash: Hash;
        readerVersion: string;
        metadata: Metadata;
        clauses: readonly Clause[];
        findings: readonly Finding[];
        ladder: Ladder;
      }
    >
  | Message<'DocumentUnreadable', { hash: Hash; why: string }>
  | Message<'FindingDecided', { finding: string; decision: FindingDecision; reason: Sealed; by: StaffId }>;
