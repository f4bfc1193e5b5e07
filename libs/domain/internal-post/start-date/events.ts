import type { LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, Party, Side, Appointment, OfVacancy } from '../words.js';

export type StartDateEvent =
  | Message<
      'StartDateProposed',
      OfVacancy<{
        proposal: number;
        startsOn: LocalDate;
        by: StaffId;
        from: Side | 'HR' | 'CEO';
        reason?: Sealed | undefined;
        /** Where others have to sign now than before. */
        parties?: readonly Party[];
      }>
    >
  | Message<'StartDateSigned', OfVacancy<{ proposal: number; side: Side; by: StaffId }>>
  | Message<'StartDateAgreed', OfVacancy<{ proposal: number; startsOn: LocalDate; by: StaffId }>>
  | Message<'StartDateEscalated', OfVacancy<{ to: 'CEO'; parties?: readonly Party[] }>>
  | Message<'AppointmentMade', OfVacancy<Appointment>>
  | Message<
      'AmendmentProposed',
      OfVacancy<{
        amendment: number;
        startsOn: LocalDate;
        parties: readonly Party[];
        by: StaffId;
        reason: Sealed;
        ladder: Ladder;
      }>
    >
  | Message<'AmendmentSigned', OfVacancy<{ amendment: number; side: Side; by: StaffId }>>
  | Message<'AmendmentDeclined', OfVacancy<{ amendment: number; side: Side; by: StaffId; reason: Sealed }>>
  | Message<'AppointmentAmended', OfVacancy<Appointment & { reason: Sealed }>>
  | Message<'AppointeeWithdrew', OfVacancy<{ by: StaffId; reason?: Sealed | undefined; ladder: Ladder }>>
  | Message<'DependentVacanciesReviewed', OfVacancy<{ by: StaffId; note: Sealed }>>
  | Message<'AppointmentStands', OfVacancy<{ by: StaffId; note: Sealed }>>
  | Message<
      'AppointmentVoided',
      OfVacancy<
        Appointment & {
          reason: Sealed;
          /** Of a stream that is older than vacancies: nobody was looked for any more. */
          endsPost?: true;
        }
      >
    >;
