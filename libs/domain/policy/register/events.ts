import type { LocalDate, Message, SchoolId, StaffId, StreamId } from '../../../kernel/index.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Sealed } from '../../process/command.js';
import type { Due } from '../cadence/due.js';
import type { Reminders } from '../cadence/reminders.js';
import type { Addressee, Authoriser, Hash, Ladder, Link, Scope } from '../words.js';

export type Responsible = Readonly<{ owner: Addressee; originator?: Addressee; authoriser: Authoriser }>;
export type RegisterEvent =
  | Message<
      'PolicyRegistered',
      Responsible &
        Readonly<{
          title: string;
          reference?: string;
          scope: Scope;
          /** Named by another policy, and nobody has supplied its text. */
          referenced: boolean;
          months?: number;
          registeredOn: LocalDate;
          school: SchoolId;
          by: StaffId;
          ladder: Ladder;
        }>
    >
  | Message<'ResponsibilityChanged', Responsible & Readonly<{ by: StaffId }>>
  | Message<'CadenceChanged', { months?: number; reason: Sealed; by: StaffId }>
  /** When the next review is due now, what says so, and how people are reminded of it. */
  | Message<'DueDateSet', { due: Due; opensOn: LocalDate; reminders: Reminders }>
  | Message<
      'AdoptionRecorded',
      { hash: Hash; approvedOn: PartialDate; body: Authoriser; minuteRef?: string; by: StaffId; ladder: Ladder }
    >
  | Message<'SchoolAdopted', { school: SchoolId; hash: Hash; on: LocalDate; by: StaffId }>
  | Message<'SchoolDeclined', { school: SchoolId; hash: Hash; reason: Sealed; by: StaffId }>
  | Message<'PolicyLinked', Link & Readonly<{ by: StaffId }>>
  | Message<'PolicyUnlinked', Link & Readonly<{ by: StaffId }>>
  /** Another policy names this one, or does so no more. */
  | Message<'DependantLinked', Link>
  | Message<'DependantUnlinked', Link>
  | Message<'PolicyWithdrawn', { reason: Sealed; replacedBy?: StreamId; on: LocalDate; by: StaffId }>;
