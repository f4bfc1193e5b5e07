import type { Instant, LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, Ladder, Score } from '../words.js';

export type InterviewEvent =
  | Message<
      'InterviewScheduled',
      {
        application: ApplicationId;
        startsAt: Instant;
        on: LocalDate;
        place: string;
        by: StaffId;
        warnings: readonly string[];
      }
    >
  | Message<
      'InterviewRescheduled',
      {
        application: ApplicationId;
        startsAt: Instant;
        on: LocalDate;
        place: string;
        by: StaffId;
        warnings: readonly string[];
        reason: Sealed;
        /** Where the panel had been deciding already, and interviews again. */
        ladder?: Ladder;
      }
    >
  /** `red`: the panel broke these rules when it began, so that the interview is held again. */
  | Message<'ScoringOpened', { application: ApplicationId; ladder: Ladder; red?: readonly string[] }>
  | Message<'InterviewScored', { application: ApplicationId; by: StaffId; scores: readonly Score[]; feedback: Sealed }>
  | Message<'ScoresUnsealed', { ladder: Ladder }>
  | Message<
      'CandidatesRanked',
      {
        appointable: readonly ApplicationId[];
        notAppointable: readonly ApplicationId[];
        by: StaffId;
        reasons: Sealed;
        tieReason?: Sealed | undefined;
      }
    >
  | Message<'RankingAgreed', { by: StaffId }>
  | Message<'RankingSentBack', { by: StaffId; reason: Sealed }>
  | Message<
      'PanelDecided',
      {
        appointable: readonly ApplicationId[];
        notAppointable: readonly ApplicationId[];
        agreedBy: readonly StaffId[];
        reserveUntil: LocalDate;
        ladder: Ladder;
      }
    >
  | Message<'NoneAppointable', { agreedBy: readonly StaffId[]; ladder: Ladder }>;
