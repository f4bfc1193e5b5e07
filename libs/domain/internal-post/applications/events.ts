import type { Message, SchoolId, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, Ladder } from '../words.js';

export type ApplicationEvent =
  | Message<
      'ApplicationDrafted',
      { application: ApplicationId; applicant: StaffId; school: SchoolId; statement: Sealed }
    >
  | Message<
      'ApplicationReceived',
      {
        application: ApplicationId;
        applicant: StaffId;
        school: SchoolId;
        statement: Sealed;
        specification: number;
        late: boolean;
      }
    >
  | Message<'ApplicationWithdrawn', { application: ApplicationId; by: StaffId; reason?: Sealed | undefined }>
  | Message<'LateApplicationDecided', { application: ApplicationId; admitted: boolean; by: StaffId; reason: Sealed }>
  | Message<'EligibilityDecided', { application: ApplicationId; kept: boolean; by: StaffId; reason: Sealed }>
  | Message<'AllApplicantsWithdrew', { ladder: Ladder }>;
