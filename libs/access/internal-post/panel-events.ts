import type { PanelMember } from '../../domain/internal-post/events.js';
import { documentForPanel, removalForPanel } from './documents-seen.js';
import {
  arrivalHidden,
  beforePanel,
  isShortlisted,
  leavingHidden,
  marksOpenTo,
  nameShownTo,
  scoresOpen,
} from './open.js';
import type { PostEvent } from './past.js';
import { all, bare, fields, hidden, only, type About, type Looking, type SeenBy, type Show as Shows } from './seen.js';
import type { Member } from './viewer.js';

type Looked = Looking<Member>;
type Show<D> = Shows<D, Member>;

export const colleague = (member: PanelMember): object => only(member, 'staff', 'school', 'chair', 'sifts');
/** Of an application of the panel's own round. */
const ofTheirs =
  <D extends About>(show: Show<D>): Show<D> =>
  (data, looking) =>
    beforePanel(looking.known, looking.viewer, data.application) ? show(data, looking) : undefined;
const onceShortlisted = <D extends About>(show: Show<D>): Show<D> =>
  ofTheirs((data, looking) => (isShortlisted(looking.known, data.application) ? show(data, looking) : undefined));
/** Of the panel's own round: what an earlier advert came to would colour their judgement. */
const ofThisRound =
  <D extends object>(show: Show<D>): Show<D> =>
  (data, looking) =>
    looking.version > looking.known.past.began ? show(data, looking) : undefined;
/** What people do with their own tasks. */
const own = (data: Extract<PostEvent, { type: `Task${string}` }>['data'], { viewer }: Looked) =>
  data.by === viewer.me ? data : undefined;

/** What the panel sees: applications without people until the shortlist is confirmed, scores when all are in, no offer. */
export const panelEvents: SeenBy<Member> = {
  PostRequested: fields('title', 'school', 'posts', 'onSecondmentUntil'),
  PostStartedForOtherReason: hidden,
  PostIdentified: bare,
  RequestApproved: bare,
  RequestRefused: bare,
  ApprovalEscalated: hidden,
  ExternalReviewRecorded: hidden,
  JobDescriptionWritten: fields('version', 'jobDescription', 'criteria'),
  JobDescriptionApproved: fields('version'),
  JobDescriptionSentBack: hidden,
  AdvertOpened: fields('opensAt', 'closesAt', 'specification'),
  AdvertExtended: fields('closesAt'),
  SpecificationAmended: fields('version', 'jobDescription', 'criteria', 'how', 'closesAt'),
  AdvertClosedEarly: bare,
  AdvertClosed: fields('closedAt'),
  NobodyApplied: ofThisRound(bare),
  PostRelisted: bare,
  ApplicationDrafted: hidden,
  ApplicationReceived: ofTheirs((data, { known, viewer }) => {
    if (arrivalHidden(known, viewer, data.application)) return undefined;
    return nameShownTo(known, viewer, data.application)
      ? only(data, 'application', 'applicant', 'school', 'statement', 'specification')
      : only(data, 'application', 'statement', 'specification');
  }),
  ApplicationWithdrawn: ofTheirs(fields('application')),
  LateApplicationDecided: ofTheirs((data, { known, viewer }) =>
    arrivalHidden(known, viewer, data.application) ? undefined : only(data, 'application', 'admitted'),
  ),
  EligibilityDecided: ofTheirs(fields('application', 'kept')),
  AllApplicantsWithdrew: ofThisRound(bare),
  PanelSetUp: ofThisRound(({ members, rules, warnings }) => ({ members: members.map(colleague), rules, warnings })),
  PanelMemberJoined: ofThisRound(({ member, warnings }) => ({ member: colleague(member), warnings })),
  PanelMemberRecused: ofThisRound((data, { known, viewer }) =>
    leavingHidden(known, viewer) ? undefined : only(data, 'staff'),
  ),
  InterestDeclared: ofThisRound((data, { viewer }) => (data.by === viewer.me ? data : only(data, 'by'))),
  NamesShown: ofThisRound((data, { viewer }) =>
    data.to === viewer.me ? only(data, 'to', 'application') : only(data, 'to'),
  ),
  ApplicationSifted: ofTheirs((data, { known, viewer }) =>
    data.by === viewer.me || marksOpenTo(known, viewer, data.application) ? data : undefined,
  ),
  SiftReconciled: ofTheirs((data, { known, viewer }) =>
    data.by === viewer.me || marksOpenTo(known, viewer, data.application) ? data : undefined,
  ),
  EssentialCriteriaMet: onceShortlisted(all),
  EssentialCriteriaNotMet: onceShortlisted(all),
  ShortlistConfirmed: ofThisRound(fields('interviewed', 'omitted')),
  ShortlistEmptied: ofThisRound(bare),
  NoApplicantMetEssentialCriteria: ofThisRound(bare),
  InterviewScheduled: ofTheirs(fields('application', 'startsAt', 'on', 'place', 'warnings')),
  InterviewRescheduled: ofTheirs(fields('application', 'startsAt', 'on', 'place', 'warnings')),
  ScoringOpened: ofTheirs(fields('application')),
  InterviewScored: ofTheirs((data, { known, viewer }) =>
    data.by === viewer.me || scoresOpen(known, data.application) ? data : undefined,
  ),
  ScoresUnsealed: ofThisRound(bare),
  CandidatesRanked: ofThisRound(fields('appointable', 'notAppointable', 'by', 'reasons', 'tieReason')),
  RankingAgreed: ofThisRound(fields('by')),
  RankingSentBack: ofThisRound(fields('by', 'reason')),
  PanelDecided: ofThisRound(fields('appointable', 'notAppointable', 'agreedBy', 'reserveUntil')),
  NoneAppointable: ofThisRound(fields('agreedBy')),
  CandidateSelected: hidden,
  OfferMade: hidden,
  OfferExtended: hidden,
  OfferAccepted: hidden,
  OfferDeclined: hidden,
  OfferLapsed: hidden,
  OfferWithdrawn: hidden,
  ConditionRecorded: hidden,
  ReserveBroughtUp: hidden,
  VacancyUnfilled: hidden,
  StartDateProposed: hidden,
  StartDateSigned: hidden,
  StartDateAgreed: hidden,
  StartDateEscalated: hidden,
  AppointmentMade: hidden,
  AmendmentProposed: hidden,
  AmendmentSigned: hidden,
  AmendmentDeclined: hidden,
  AppointmentAmended: hidden,
  AppointeeWithdrew: hidden,
  DependentVacanciesReviewed: hidden,
  AppointmentStands: hidden,
  AppointmentVoided: hidden,
  PostPartlyFilled: hidden,
  ExternalReviewBypassed: hidden,
  ExternalRouteOpened: bare,
  ExternalOutcomeRecorded: bare,
  PostFrozen: bare,
  PostReopened: fields('closesAt'),
  PostClosedUnfilled: bare,
  PostCancelled: bare,
  TaskClaimed: own,
  TaskReleased: own,
  TaskHandedOver: own,
  TaskCommented: own,
  TaskRescheduled: hidden,
  TaskPrioritised: hidden,
  ExclusionOverridden: hidden,
  RulesMoved: ({ from, to }) => ({ from, to }),
  DocumentAttached: documentForPanel,
  DocumentRemoved: removalForPanel,
};
