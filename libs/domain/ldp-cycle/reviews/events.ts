import type { Instant, LocalDate, Message, PostId, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Agenda } from '../parts.js';
import type { Ladder, Progress } from '../words.js';

export type ReviewEvent =
  | Message<'ReviewOpened', { review: number; agenda: Agenda; nextReviewAt: Instant; ladder: Ladder }>
  /** The next one's day has come, and this one was not held to its end. */
  | Message<'ReviewMissed', { review: number }>
  | Message<'MinutesRecorded', { review: number; version: number; minutes: Sealed; by: StaffId }>
  | Message<
      'StatusRecorded',
      { review: number; candidate: number; progress: Progress; final: boolean; note: Sealed; by: StaffId }
    >
  | Message<
      'ActionAdded',
      {
        action: number;
        review: number;
        owner: StaffId;
        due: LocalDate;
        candidate?: number;
        text: Sealed;
        by: StaffId;
        ladder: Ladder;
      }
    >
  | Message<'ActionCompleted', { action: number; outcome?: Sealed; by: StaffId }>
  | Message<
      'SecondmentPlanned',
      { plan: number; review: number; candidate: number; post: PostId; by: StaffId; ladder: Ladder }
    >
  | Message<'PlannedSecondmentStarted', { plan: number; secondment: StreamId; by: StaffId }>
  | Message<'PlannedSecondmentDropped', { plan: number; reason: Sealed; by: StaffId }>
  | Message<'ReviewClosed', { review: number; by: StaffId }>;
