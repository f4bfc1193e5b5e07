import type {
  AssignmentId,
  Basis,
  CaseRole,
  LocalDate,
  Message,
  Pattern,
  SchoolId,
  StaffId,
  StreamId,
} from '../../kernel/index.js';
import type { Sealed } from '../process/command.js';
import type { Absence, AwayId, Term } from './words.js';

export type * from './words.js';

type OfAssignment = Readonly<{ assignment: AssignmentId }>;
type OfAway = OfAssignment & Readonly<{ away: AwayId }>;
/** The greater revision counts, whichever comes later. */
type Revised = Readonly<{ revision: number }>;

/** What can be recorded of a post and those who hold it: valid time in the dates, recorded time in the event's own instant. */
export type PostEvent =
  | Message<
      'PostEstablished',
      {
        title: string;
        school: SchoolId;
        role?: CaseRole;
        management: boolean;
        teaching: boolean;
        pattern: Pattern;
        from: LocalDate;
        by: StaffId;
      }
    >
  | Message<
      'HolderAssigned',
      OfAssignment & Revised & Term & { staff: StaffId; basis: Basis; because?: StreamId; by?: StaffId }
    >
  | Message<'AssignmentCorrected', OfAssignment & Revised & Term>
  | Message<'AssignmentCancelled', OfAssignment & Revised>
  | Message<'HolderAway', OfAway & Revised & Absence & { because?: StreamId }>
  | Message<'AwayCorrected', OfAway & Revised & Absence>
  | Message<'AwayCancelled', OfAway & Revised>
  | Message<'PermanencePromised', OfAssignment & { by: StaffId }>
  /** From this day on there is no such post. */
  | Message<'PostDeleted', { from: LocalDate; by: StaffId; reason?: Sealed | undefined }>;
