import type { Instant, LocalDate, SchoolId, StaffId, VaultId } from '../../kernel/index.js';
import type { Application, ApplicationStatus, InterviewScores, Sift } from '../../domain/internal-post/application.js';
import type { ApplicationId, Mark } from '../../domain/internal-post/events.js';
import { meanOf } from '../../domain/internal-post/interviews/ranking.js';
import { isRequested } from '../../domain/internal-post/state.js';
import {
  applicationsOpenTo,
  beforePanel,
  isShortlisted,
  marksOpen,
  marksOpenTo,
  nameShownTo,
  namesOpenTo,
  scoresOpen,
  type Known,
} from './open.js';
import type { Member, Overseer } from './viewer.js';

export type SeenInterview = Readonly<{
  startsAt: Instant;
  on: LocalDate;
  place: string;
  scoring: boolean;
  /** Who has scored, where one may know it; `scores` holds what is not sealed. */
  scoredBy?: readonly StaffId[];
  scores: readonly InterviewScores[];
  /** What it came to, of the scores that count, once none is sealed; the panel’s order follows it. */
  mean?: number;
}>;
/** An application as those see it who deal with it; what is absent is not for them. */
export type SeenApplication = Readonly<{
  id: ApplicationId;
  applicant?: StaffId;
  school?: SchoolId;
  status: ApplicationStatus;
  specification: number;
  /** Where the vault keeps the text; its words are in the timeline. */
  statement?: VaultId;
  /** Who has sifted, where one may know it; `sifts` holds the marks that are not sealed. */
  siftedBy?: readonly StaffId[];
  sifts: readonly Sift[];
  reconciled?: readonly Mark[];
  interview?: SeenInterview;
}>;

const meanSeen = (known: Known, application: Application) =>
  isRequested(known.state) && scoresOpen(known, application.id) && known.state.applications.includes(application)
    ? { mean: meanOf(known.state, application) }
    : {};

const by = (staff: StaffId | undefined) => (one: Readonly<{ by: StaffId }>) => one.by === staff;
const authors = (all: readonly Readonly<{ by: StaffId }>[]) => all.map((one) => one.by);

export const applicationForOverseer = (known: Known, viewer: Overseer, application: Application): SeenApplication => {
  const { id, applicant, school, status, specification, statement, sifts, reconciled, interview } = application;
  const { me, reads } = viewer;
  return {
    id,
    ...(namesOpenTo(known, viewer, id) && { applicant, school }),
    status,
    specification,
    ...(reads && { statement: statement.vault }),
    siftedBy: authors(sifts),
    sifts: marksOpen(known, id) ? sifts : sifts.filter(by(me)),
    ...(reconciled && marksOpen(known, id) && { reconciled }),
    ...(interview && {
      interview: {
        startsAt: interview.startsAt,
        on: interview.on,
        place: interview.place,
        scoring: interview.scoring,
        scoredBy: authors(interview.scores),
        scores: scoresOpen(known, id) ? interview.scores : interview.scores.filter(by(me)),
        ...meanSeen(known, application),
      },
    }),
  };
};

/** Before the shortlist it is not told whether somebody meets the criteria: with one's own marks that would tell the others'. */
const plainly = (status: ApplicationStatus): ApplicationStatus =>
  status === 'meets' || status === 'falls-short' ? 'submitted' : status;

export const applicationsForPanel = (
  known: Known,
  member: Member,
  applications: readonly Application[],
): readonly SeenApplication[] =>
  applicationsOpenTo(known, member, applications)
    .filter(({ id }) => beforePanel(known, member, id))
    .map((application) => {
      const { id, applicant, school, status, specification, statement, sifts, reconciled, interview } = application;
      return {
        id,
        ...(nameShownTo(known, member, id) && { applicant, school }),
        status: isShortlisted(known, id) ? status : plainly(status),
        specification,
        statement: statement.vault,
        sifts: marksOpenTo(known, member, id) ? sifts : sifts.filter(by(member.me)),
        ...(reconciled && marksOpenTo(known, member, id) && { reconciled }),
        ...(interview && {
          interview: {
            startsAt: interview.startsAt,
            on: interview.on,
            place: interview.place,
            scoring: interview.scoring,
            scores: scoresOpen(known, id) ? interview.scores : interview.scores.filter(by(member.me)),
            ...meanSeen(known, application),
          },
        }),
      };
    });
