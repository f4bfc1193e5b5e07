import type { AssignmentId, LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { AppointmentId, Ladder, Stay } from '../words.js';

export type ConversionEvent =
  /** The five steps are to begin for the host post; the post that is asked for names this secondment. */
  | Message<'ConversionBegun', { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'ExemptionAsked', { by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'ExemptionDeclined', { by: StaffId; reason: Sealed }>
  /** Somebody else was appointed, or nobody: the secondment goes on as agreed. */
  | Message<'ConversionFailed', { by: StaffId }>
  | Message<
      'SecondmentConverted',
      Stay & {
        permanentFrom: LocalDate;
        permanent: AssignmentId;
        rest?: AssignmentId;
        because: 'five-steps' | 'exemption';
        by: StaffId;
        reason?: Sealed | undefined;
        appointment?: AppointmentId | undefined;
      }
    >;
