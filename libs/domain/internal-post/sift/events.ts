import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, CriterionId, Ladder, Mark, LawfulRule } from '../words.js';

export type SiftEvent =
  | Message<'ApplicationSifted', { application: ApplicationId; by: StaffId; marks: readonly Mark[]; reasons: Sealed }>
  | Message<'SiftReconciled', { application: ApplicationId; by: StaffId; marks: readonly Mark[]; reasons: Sealed }>
  | Message<'EssentialCriteriaMet', { application: ApplicationId }>
  | Message<'EssentialCriteriaNotMet', { application: ApplicationId; unmet: readonly CriterionId[] }>
  | Message<
      'ShortlistConfirmed',
      {
        interviewed: readonly ApplicationId[];
        omitted: readonly ApplicationId[];
        by: StaffId;
        rule?: LawfulRule | undefined;
        reason?: Sealed | undefined;
        ladder: Ladder;
      }
    >
  /** Everybody on the shortlist withdrew; those whom a lawful rule had left out are considered again. */
  | Message<'ShortlistEmptied', { ladder: Ladder }>
  | Message<'NoApplicantMetEssentialCriteria', { by: StaffId; ladder: Ladder }>;
