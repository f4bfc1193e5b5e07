import type { Instant, LocalDate, Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Addressee } from '../../process/task.js';
import type { AppraisalResult, ContinuationDecision, ObjectivesResult } from '../parts.js';
import type { ObjectiveOutcome } from '../../secondment/from-programme.js';
import type { Ladder, Standing } from '../words.js';

export type ContinuationEvent =
  | Message<
      'ContinuationOpened',
      {
        continuation: number;
        openedOn: LocalDate;
        protected: boolean;
        reporter: Addressee;
        ladder: Ladder;
        continuationAt: Instant;
      }
    >
  | Message<
      'ObjectivesRecorded',
      {
        continuation: number;
        result: ObjectivesResult;
        source: string;
        secondment: ObjectiveOutcome;
        readFrom?: StreamId;
        by: StaffId;
      }
    >
  | Message<
      'AppraisalRecorded',
      { continuation: number; result: AppraisalResult; source: string; finishedOn: LocalDate; by: StaffId }
    >
  | Message<
      'ContinuationDecided',
      Standing & {
        continuation: number;
        decision: ContinuationDecision;
        effectiveFrom: LocalDate;
        objectives?: ObjectivesResult;
        appraisal?: AppraisalResult;
        by: StaffId;
        reasons?: Sealed;
        /** What was decided for the time being is settled by this. */
        settles?: 'provisional' | 'pending-protected';
      }
    >
  | Message<'ContinuationRefused', { continuation: number; appealBy: Instant; ladder: Ladder }>
  | Message<
      'ContinuationAppealed',
      { continuation: number; grounds: Sealed; hears: 'CEO' | 'Governor' | 'SLT'; ladder: Ladder }
    >
  | Message<
      'AppealDecided',
      Standing & { continuation: number; decision: 'upheld' | 'dismissed'; reason: Sealed; on: LocalDate; by: StaffId }
    >
  | Message<'AppealTimePassed', Standing & { continuation: number; on: LocalDate }>;
