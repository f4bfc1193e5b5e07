import type { Message, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { LocalDate } from '../../kernel/index.js';
import type { Body, Decided, ItemKind, Ladder, Quorum, Sitting } from './words.js';

/** Who sits, and when; `ladder` chases the papers, and `held` the record of the meeting itself. */
export type Planned = Sitting & Readonly<{ papersBy: LocalDate; ladder: Ladder; held: Ladder }>;
type OfItem = Readonly<{ item: number; policy: StreamId; hash: string }>;

/** What can happen to one meeting of the board or of a committee. */
export type BoardMeetingEvent =
  | Message<
      'MeetingScheduled',
      Planned & {
        body: Body;
        school: SchoolId;
        chair: StaffId;
        clerk: StaffId;
        members: readonly StaffId[];
        by: StaffId;
      }
    >
  /** With everything on its agenda; who had come to the former date counts no more. */
  | Message<'MeetingMoved', Planned & { from: LocalDate; by: StaffId; reason: Sealed }>
  | Message<'MeetingCancelled', { by: StaffId; reason: Sealed; to?: StreamId }>
  | Message<'AgendaItemAdded', OfItem & { late: boolean; by: StaffId }>
  | Message<'AgendaItemRemoved', { item: number; by: StaffId; ladder: Ladder }>
  /** Another meeting deferred it to this one, or was cancelled in favour of it. */
  | Message<'AgendaItemCarriedOver', OfItem & { kind: ItemKind; from: StreamId }>
  | Message<'PapersSent', { late: boolean; by: StaffId }>
  | Message<'AttendanceRecorded', { present: readonly StaffId[]; quorum: Quorum; by: StaffId; ladder: Ladder }>
  /** `withdrew` left the room for this item, and are counted out of its quorum. */
  | Message<'ItemDecided', OfItem & Decided & { withdrew: readonly StaffId[]; by: StaffId; ladder: Ladder }>
  | Message<'ChairsActionTaken', OfItem & { body: Body; on: LocalDate; by: StaffId }>
  | Message<'MinutesConfirmed', { by: StaffId }>
  | Message<'TaskEscalated', { task: string; to: 'CEO' | 'Governor' }>;
