import type { LocalDate, Message, PostId, SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { Sealed } from '../process/index.js';
import type { Answer } from './what-if/answer.js';
import type {
  Month,
  NominationEnd,
  NominationId,
  Nominee,
  Question,
  Readiness,
  ScenarioId,
  TurnoverId,
  TurnoverKind,
  TurnoverSource,
} from './words.js';

type By = Readonly<{ by: StaffId }>;
/** What a placement rests on: a text, the cases that show it, or both. */
export type Evidence = Readonly<{ evidence?: Sealed | undefined; cases: readonly StreamId[] }>;

/** What can be recorded of a post as a key post. */
export type KeyPostEvent =
  | Message<'KeyPostNamed', By & { post: PostId; title: string; school: SchoolId }>
  | Message<'KeyPostEnded', By>
  | Message<
      'TurnoverRecorded',
      By & { turnover: TurnoverId; staff: StaffId; kind: TurnoverKind; on?: LocalDate | Month; source: TurnoverSource }
    >
  | Message<'TurnoverWithdrawn', By & { turnover: TurnoverId }>
  | Message<'SuccessorNominated', By & Evidence & { nomination: NominationId; nominee: Nominee; readiness: Readiness; on: LocalDate }> // prettier-ignore
  | Message<'ReadinessReviewed', By & Evidence & { nomination: NominationId; readiness: Readiness; on: LocalDate }>
  | Message<'NominationEnded', By & { nomination: NominationId; because: NominationEnd }>
  | Message<'ScenarioSaved', By & { scenario: ScenarioId; on: LocalDate; question: Question; answer: Answer }>;
