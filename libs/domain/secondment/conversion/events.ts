import type { AssignmentId, LocalDate, Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { AppointmentId, Ladder, Next, Stay } from '../words.js';

export type ConversionEvent =
  /** The five steps begin for the host post, in the case that this opens. */
  | Message<'ConversionBegun', { by: StaffId; reason: Sealed; opens: StreamId; ladder: Ladder }>
  | Message<'ExemptionAsked', { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'ExemptionDeclined', { by: StaffId; reason: Sealed }>
  /** Somebody else was appointed, or nobody: the secondment goes on as agreed. */
  | Message<'ConversionFailed', { by: StaffId }>
  | Message<
      'SecondmentConverted',
      Stay & {
        permanentFrom: LocalDate;
        permanent: AssignmentId;
        next: Next;
        rest?: AssignmentId;
        because: 'five-steps' | 'exemption';
        by: StaffId;
        reason?: Sealed | undefined;
        appointment?: AppointmentId | undefined;
      }
    >;
