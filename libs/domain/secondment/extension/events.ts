import type { Instant, LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Flag, Ladder, Stay } from '../words.js';

type Numbered = Readonly<{ extension: number }>;
export type ExtensionEvent =
  /** With what SLT has to see: the months in all, how many agreements there would be, and what the law says of it. */
  | Message<
      'ExtensionRequested',
      Numbered & {
        until: LocalDate;
        totalMonths: number;
        agreements: number;
        flags: readonly Flag[];
        by: StaffId;
        reason: Sealed;
        ladder: Ladder;
      }
    >
  /** The sides sign the new last day after that, as the next version of their agreement. */
  | Message<'ExtensionApproved', Numbered & { by: StaffId; justification?: Sealed | undefined }>
  | Message<'ExtensionDeclined', Numbered & { by: StaffId; reason?: Sealed | undefined }>
  | Message<'ExtensionWithdrawn', Numbered & { by: StaffId; reason: Sealed }>
  | Message<'SecondmentExtended', Stay & Numbered & { before: LocalDate; endsAt: Instant; opensReturnAt: Instant }>;
