import type { LocalDate, Message, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ActivityKind, Element } from '../parts.js';
import type { Ladder } from '../words.js';

export type PlanEvent =
  | Message<
      'PlanElementAdded',
      {
        element: number;
        kind: Element['kind'];
        description: Sealed;
        owner: StaffId;
        due: LocalDate;
        /** What the training leads to. */
        accreditation?: { body: 'external' | 'trust'; title: string };
        question?: Sealed;
        sponsor?: StaffId;
        by: StaffId;
        ladder: Ladder;
      }
    >
  | Message<
      'PlanElementCompleted',
      { element: number; evidence: Sealed; findings?: Sealed; on: LocalDate; by: StaffId }
    >
  | Message<'PlanElementDropped', { element: number; reason: Sealed; by: StaffId }>
  | Message<
      'ActivityRecorded',
      {
        kind: ActivityKind;
        from: LocalDate;
        to: LocalDate;
        ownTime: boolean;
        with?: StaffId;
        at?: SchoolId;
        note?: Sealed;
        by: StaffId;
      }
    >;
