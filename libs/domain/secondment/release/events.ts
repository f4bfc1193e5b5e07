import type { LocalDate, Message, Pattern, PostId, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Addressee } from '../../process/task.js';
import type { AppointmentId, Host, Ladder } from '../words.js';

type Asked = Readonly<{ title: string; secondee: StaffId; homeSchool: SchoolId; from: LocalDate; onLdp: boolean }>;

export type ReleaseEvent =
  | Message<
      'SecondmentRequested',
      Asked & {
        homePost: PostId;
        host: Host;
        to: LocalDate;
        pattern: Pattern;
        requestedBy: StaffId;
        /** Who releases the secondee: the Head of the home school, or who stands in. */
        release: Addressee;
        arisesFrom?: AppointmentId;
        ladder: Ladder;
      }
    >
  /** Born of an appointment, whose date the releasing Head has signed. */
  | Message<
      'SecondmentOpened',
      Asked & {
        hostSchool: SchoolId;
        homePost?: PostId;
        hostPost?: PostId;
        to?: LocalDate;
        arisesFrom: AppointmentId;
        ladder: Ladder;
      }
    >
  | Message<'SecondeeReleased', { by: StaffId; ladder: Ladder }>
  | Message<'ReleaseRefused', { by: StaffId; reason: Sealed }>;
