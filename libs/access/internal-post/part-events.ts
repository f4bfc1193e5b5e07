import type { Appointment, ApplicationId } from '../../domain/internal-post/events.js';
import { sharedPart } from '../shared-events.js';
import { ownDocument, ownRemoval } from './documents-seen.js';
import { isShortlisted } from './open.js';
import { bare, fields, hidden, only, type About, type Looking, type SeenBy, type Show as Shows } from './seen.js';
import type { Party } from './viewer.js';

type Looked = Looking<Party>;
type Show<D> = Shows<D, Party>;

const isMine = ({ known, viewer }: Looked, id: ApplicationId | undefined): boolean =>
  id !== undefined && known.past.applications.get(id)?.applicant === viewer.me;
const mine =
  <D extends About>(show: Show<D>): Show<D> =>
  (data, looking) =>
    isMine(looking, data.application) ? show(data, looking) : undefined;
/** A fact about the vacancy that is offered to them. */
const toMe =
  <D extends object>(show: Show<D>): Show<D> =>
  (data, looking) =>
    isMine(looking, looking.known.past.about.get(looking.version)) ? show(data, looking) : undefined;
/** A fact about a date to which they are a party, as the candidate or as the Head who lets the candidate go. */
const ofMyDate =
  <D extends object>(show: Show<D>): Show<D> =>
  (data, looking) => {
    const id = looking.known.past.about.get(looking.version);
    return isMine(looking, id) || (id !== undefined && looking.viewer.sides.includes(id))
      ? show(data, looking)
      : undefined;
  };
const theirOwn = (ids: readonly ApplicationId[], looking: Looked) => ids.filter((id) => isMine(looking, id));
const appointment = ofMyDate<Appointment & { vacancy: number }>((data) =>
  only(data, 'vacancy', 'appointment', 'revision', 'staff', 'school', 'title', 'startsOn'),
);

/** What an applicant, the requester and a releasing Head see: how far the post has come, and what is their own. */
export const partEvents: SeenBy<Party> = {
  PostRequested: fields('title', 'school', 'posts', 'onSecondmentUntil'),
  PostStartedForOtherReason: hidden,
  PostIdentified: bare,
  RequestApproved: bare,
  RequestRefused: bare,
  ApprovalEscalated: hidden,
  ExternalReviewRecorded: hidden,
  JobDescriptionWritten: hidden,
  JobDescriptionApproved: fields('version'),
  JobDescriptionSentBack: hidden,
  AdvertOpened: fields('opensAt', 'closesAt', 'specification'),
  AdvertExtended: fields('closesAt'),
  SpecificationAmended: fields('version', 'jobDescription', 'criteria', 'how', 'closesAt'),
  AdvertClosedEarly: bare,
  AdvertClosed: fields('closedAt'),
  NobodyApplied: bare,
  PostRelisted: bare,
  ApplicationDrafted: mine(fields('application', 'applicant', 'school', 'statement')),
  ApplicationReceived: mine(fields('application', 'applicant', 'school', 'statement', 'specification', 'late')),
  ApplicationWithdrawn: mine((data, { viewer }) =>
    data.by === viewer.me ? only(data, 'application', 'reason') : only(data, 'application'),
  ),
  LateApplicationDecided: mine(fields('application', 'admitted')),
  EligibilityDecided: mine(fields('application', 'kept')),
  AllApplicantsWithdrew: hidden,
  PanelSetUp: hidden,
  PanelMemberJoined: hidden,
  PanelMemberRecused: hidden,
  InterestDeclared: hidden,
  NamesShown: hidden,
  ApplicationSifted: hidden,
  SiftReconciled: hidden,
  EssentialCriteriaMet: mine((data, { known }) =>
    isShortlisted(known, data.application) ? only(data, 'application') : undefined,
  ),
  EssentialCriteriaNotMet: mine((data, { known }) =>
    isShortlisted(known, data.application) ? only(data, 'application') : undefined,
  ),
  ShortlistConfirmed: ({ interviewed, omitted }, looking) => ({
    interviewed: theirOwn(interviewed, looking),
    omitted: theirOwn(omitted, looking),
  }),
  ShortlistEmptied: hidden,
  NoApplicantMetEssentialCriteria: bare,
  InterviewScheduled: mine(fields('application', 'startsAt', 'on', 'place')),
  InterviewRescheduled: mine(fields('application', 'startsAt', 'on', 'place')),
  ScoringOpened: hidden,
  InterviewScored: hidden,
  ScoresUnsealed: hidden,
  CandidatesRanked: hidden,
  RankingAgreed: hidden,
  RankingSentBack: hidden,
  PanelDecided: ({ appointable, notAppointable, reserveUntil }, looking) => {
    const found = theirOwn(appointable, looking);
    const not = theirOwn(notAppointable, looking);
    return { appointable: found, notAppointable: not, ...(found.length && { reserveUntil }) };
  },
  NoneAppointable: (_, looking) => (theirOwn([...looking.known.past.interviewed], looking).length ? {} : undefined),
  CandidateSelected: hidden,
  OfferMade: mine(fields('vacancy', 'offer', 'application', 'conditions', 'answerBy')),
  OfferExtended: toMe(fields('vacancy', 'answerBy')),
  OfferAccepted: ofMyDate(fields('vacancy')),
  OfferDeclined: toMe(fields('vacancy', 'reason')),
  OfferLapsed: toMe(fields('vacancy')),
  OfferWithdrawn: toMe(fields('vacancy')),
  ConditionRecorded: toMe(fields('vacancy', 'condition', 'met')),
  ReserveBroughtUp: hidden,
  VacancyUnfilled: hidden,
  StartDateProposed: ofMyDate(fields('vacancy', 'proposal', 'startsOn', 'from', 'reason')),
  StartDateSigned: ofMyDate(fields('vacancy', 'proposal', 'side')),
  StartDateAgreed: ofMyDate(fields('vacancy', 'proposal', 'startsOn')),
  StartDateEscalated: ofMyDate(fields('vacancy', 'to')),
  AppointmentMade: appointment,
  AmendmentProposed: ofMyDate(fields('vacancy', 'amendment', 'startsOn', 'reason')),
  AmendmentSigned: ofMyDate(fields('vacancy', 'amendment', 'side')),
  AmendmentDeclined: ofMyDate(fields('vacancy', 'amendment', 'side', 'reason')),
  AppointmentAmended: appointment,
  AppointeeWithdrew: ofMyDate((data, { viewer }) =>
    data.by === viewer.me ? only(data, 'vacancy', 'reason') : only(data, 'vacancy'),
  ),
  DependentVacanciesReviewed: hidden,
  AppointmentStands: ofMyDate(fields('vacancy')),
  AppointmentVoided: appointment,
  PostPartlyFilled: hidden,
  ExternalReviewBypassed: hidden,
  ExternalRouteOpened: bare,
  ExternalOutcomeRecorded: bare,
  PostFrozen: bare,
  PostReopened: fields('closesAt'),
  PostClosedUnfilled: bare,
  PostCancelled: bare,
  ...sharedPart,
  DocumentAttached: ownDocument,
  DocumentRemoved: ownRemoval,
};
