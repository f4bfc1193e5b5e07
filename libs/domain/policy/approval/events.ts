import type { LocalDate, Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Approval, Body, Hash, Ladder, Step } from '../words.js';

type Held = Readonly<{ meeting: StreamId; body: Body; hash: Hash; on: LocalDate }>;
/** What a meeting of the board or a committee brings about in a policy, alongside. */
export type MeetingEvent =
  | Message<'PutOnAgenda', Held>
  | Message<'TakenOffAgenda', { meeting: StreamId; ladder: Ladder }>
  | Message<'MeetingApproved', Held & Readonly<{ minuteRef: string; contentReviewed: boolean }>>
  | Message<
      'MeetingApprovedSubjectTo',
      Held & Readonly<{ minuteRef: string; amendments: number; contentReviewed: boolean; ladder: Ladder }>
    >
  /** `risk` where the next meeting comes after the due date. */
  | Message<'MeetingDeferred', { meeting: StreamId; to?: StreamId; on?: LocalDate; risk: boolean; ladder: Ladder }>
  | Message<'MeetingRefused', Held & Readonly<{ minuteRef: string; ladder: Ladder }>>
  | Message<'ChairsActionTaken', { body: Body; hash: Hash; on: LocalDate }>
  | Message<'ChairsActionRatified', { meeting: StreamId; body: Body; hash: Hash; on: LocalDate; minuteRef: string }>;
export type ApprovalEvent =
  | MeetingEvent
  | Message<'DraftSubmitted', { hash: Hash; steps: readonly Step[]; by: StaffId; ladder: Ladder }>
  | Message<'StepApproved', { step: Step; hash: Hash; by: StaffId; ladder: Ladder }>
  | Message<'AmendmentsConfirmed', { hash: Hash; by: StaffId }>
  | Message<'VersionApproved', Approval & Readonly<{ ladder: Ladder }>>;
