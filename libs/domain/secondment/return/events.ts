import type { AssignmentId, Instant, LocalDate, Message, PostId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Destination, EndedBy, Ladder, Next, Promise, Stay, StaysOnBecause } from '../words.js';

type Chased = Readonly<{ ladder: Ladder }>;
export type ReturnEvent =
  | Message<'ReturnOpened', Chased & { promises: readonly Promise[] }>
  /** The home post is gone by then: another is looked for, in time. */
  | Message<'RedeploymentStarted', Chased & { post: PostId; gone: LocalDate }>
  /** `suspended`: dismissed by the host; the legal employer settles what comes of it before anybody plans a return. */
  | Message<
      'EarlyEndRecorded',
      Chased &
        Stay & {
          because: EndedBy;
          before: LocalDate;
          endsAt: Instant;
          by: StaffId;
          reason: Sealed;
          suspended: boolean;
          promises: readonly Promise[];
        }
    >
  | Message<'ReturnResumed', Chased & { by: StaffId; reason: Sealed }>
  | Message<
      'PermanenceSettled',
      { assignment: AssignmentId; inFavourOf: 'secondee' | 'holder'; by: StaffId; reason: Sealed }
    >
  | Message<
      'ReturnPlanned',
      Stay & {
        to: Destination;
        endsAt: Instant;
        post?: PostId;
        alternative?: AssignmentId;
        next?: Next;
        /** Their hold on the rest of the home post, where they go elsewhere for a part of the week alone. */
        rest?: AssignmentId;
        by?: StaffId;
        reason?: Sealed | undefined;
      }
    >
  /**
   * Nobody is sent where they can't go: until a return is planned they stay where they are, unless the host has no room
   * any more; then they have `left` it with the last day.
   */
  | Message<'SecondeeStaysOn', Chased & Stay & { because: StaysOnBecause }>;
