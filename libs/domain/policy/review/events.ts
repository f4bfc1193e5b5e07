import type { Instant, LocalDate, Message, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ChangeClass, Hash, Ladder } from '../words.js';

export type ReviewEvent =
  | Message<'ReviewOpened', { review: number; early: boolean; reason?: Sealed; by?: StaffId; ladder: Ladder }>
  /** `voids` approvals of the text before it. */
  | Message<'DraftEdited', { hash: Hash; class: ChangeClass; author: StaffId; voids: number; ladder: Ladder }>
  | Message<'ComparisonRecorded', { hash: Hash; editorialProven: boolean }>
  | Message<
      'ConsultationOpened',
      { hash: Hash; schools: readonly SchoolId[]; until: LocalDate; endsAt: Instant; by: StaffId }
    >
  | Message<'ConsultationAnswersRecorded', { count: number; by: StaffId }>
  | Message<'ConsultationClosed', { answers: number; ladder: Ladder }>
  | Message<'EqualityImpactRecorded', { hash: Hash; outcome: EqualityOutcome; text: Sealed; by: StaffId }>
  | Message<'DraftReturned', { hash: Hash; reason: Sealed; by: StaffId; ladder: Ladder }>;
export type EqualityOutcome = 'none' | 'mitigated' | 'justified';
