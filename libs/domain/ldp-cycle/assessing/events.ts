import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { CriterionId, Ladder, Verdict } from '../words.js';

export type AssessingEvent =
  | Message<
      'CriterionAssessed',
      { candidate: number; criterion: CriterionId; score: number; evidence: Sealed; by: StaffId }
    >
  /** Enough members have, so that the panel may decide. */
  | Message<'CandidateAssessed', { candidate: number; ladder: Ladder }>
  | Message<'VerdictGiven', { candidate: number; decision: Verdict; reason: Sealed; by: StaffId }>
  | Message<'CandidateDecided', { candidate: number; decision: Verdict; by: readonly StaffId[] }>
  /** So many who may judge do not agree any more: one of them was recused. */
  | Message<'CandidateReopened', { candidate: number }>
  | Message<'FeedbackWritten', { candidate: number; reason: Sealed; feedback: Sealed; by: StaffId }>;
