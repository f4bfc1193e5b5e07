import type { Instant, LocalDate, Message, SchoolId, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Addressee } from '../../process/task.js';
import type { Eligibility, Endorsement, Intake, Ladder } from '../words.js';

export type ApplicationEvent =
  | Message<
      'ApplicationSubmitted',
      {
        staff: StaffId;
        school: SchoolId;
        number: number;
        statement: Sealed;
        submittedAt: Instant;
        eligibility: Eligibility;
        intake: Intake;
        /** Who reads it first: the Head, or who stands in. */
        endorser: Addressee;
        forwardAt: Instant;
        ladder: Ladder;
      }
    >
  /** The contract is none that the programme is open to; the law has HR look at it. */
  | Message<'FixedTermQuestionRaised', { number: number; flag: 'equal-access-to-training'; ladder: Ladder }>
  | Message<
      'FixedTermQuestionDecided',
      { number: number; decision: 'eligible' | 'not-eligible'; reason: Sealed; by: StaffId }
    >
  | Message<'ApplicationEndorsed', { number: number; by: StaffId; comment?: Sealed }>
  | Message<'ApplicationCommented', { number: number; by: StaffId; comment: Sealed }>
  | Message<'ApplicationForwarded', { number: number; endorsement: Endorsement }>
  | Message<'CycleEntered', { number: number; cycle: StreamId; joinsOn: LocalDate }>
  | Message<'ApplicationWithdrawn', { number: number; reason?: Sealed }>;
