import type { EventOf } from '../../domain/of-process.js';
import { documentSeen, ownDocument, ownRemoval } from '../documents.js';
import type { DocumentId } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import { sharedWhole } from '../shared-events.js';
import { all, only } from '../showing.js';
import type { PolicyViewer } from './viewer.js';

/** Everything that can be recorded of a policy. */
export type CaseEvent = EventOf<'policy'>;
/** Who attached each document. */
export type Past = Readonly<{ attached: ReadonlyMap<DocumentId, StaffId> }>;
export type Looking = Readonly<{ viewer: PolicyViewer; past: Past }>;
/** One entry for each type of event, or it does not compile: what of it is seen; undefined hides the event. */
export type SeenBy = {
  readonly [T in CaseEvent['type']]: (
    data: Extract<CaseEvent, { type: T }>['data'],
    looking: Looking,
  ) => object | undefined;
};

const isHr = ({ viewer }: Looking): boolean => viewer.view === 'whole' && viewer.as === 'hr';
const isOwn = (staff: StaffId, { viewer }: Looking): boolean => 'me' in viewer && viewer.me === staff;
/** Who has acknowledged is for HR and for whoever it was. */
const acknowledgement: SeenBy['PolicyAcknowledged'] = (data, looking) =>
  isHr(looking) || isOwn(data.staff, looking) ? data : undefined;

/** What those see of a policy who keep, approve, own or adopt it. */
export const eventsSeen: SeenBy = {
  PolicyRegistered: all,
  ResponsibilityChanged: all,
  CadenceChanged: all,
  DueDateSet: all,
  AdoptionRecorded: all,
  SchoolAdopted: all,
  SchoolDeclined: all,
  PolicyLinked: all,
  PolicyUnlinked: all,
  DependantLinked: all,
  DependantUnlinked: all,
  PolicyWithdrawn: all,
  DocumentTaken: all,
  ReadingRecorded: all,
  DocumentUnreadable: all,
  FindingDecided: all,
  ReviewOpened: all,
  DraftEdited: all,
  ComparisonRecorded: all,
  ConsultationOpened: all,
  ConsultationAnswersRecorded: all,
  ConsultationClosed: all,
  EqualityImpactRecorded: all,
  DraftReturned: all,
  DraftSubmitted: all,
  StepApproved: all,
  PutOnAgenda: all,
  TakenOffAgenda: all,
  MeetingApproved: all,
  MeetingApprovedSubjectTo: all,
  MeetingDeferred: all,
  MeetingRefused: all,
  ChairsActionTaken: all,
  ChairsActionRatified: all,
  AmendmentsConfirmed: all,
  VersionApproved: all,
  VersionPublished: all,
  PolicyAcknowledged: acknowledgement,
  LinkedPolicyChanged: all,
  ImpactRecorded: all,
  RungReached: all,
  PolicyMarkedOverdue: all,
  TaskEscalated: all,
  ...sharedWhole,
  DocumentAttached: (data, { viewer }) => documentSeen(data, { ...(viewer.me && { me: viewer.me }), reads: viewer.view === 'whole' && viewer.as !== 'service' }), // prettier-ignore
  DocumentRemoved: all,
};

/** What any member of staff sees: that there is a policy, what is in force, and what they did themselves. */
export const partSeen: Partial<SeenBy> = {
  PolicyRegistered: (data) => only(data, 'title', 'reference', 'scope', 'registeredOn', 'school'),
  AdoptionRecorded: (data) => only(data, 'hash', 'approvedOn', 'body'),
  VersionPublished: (data) => only(data, 'version', 'effectiveOn', 'audience', 'acknowledgeBy'),
  PolicyAcknowledged: acknowledgement,
  PolicyMarkedOverdue: all,
  PolicyWithdrawn: (data) => only(data, 'on', 'replacedBy'),
  DocumentAttached: (data, { viewer }) => (viewer.me ? ownDocument(data, viewer.me) : undefined),
  DocumentRemoved: (data, { viewer, past }) => (viewer.me ? ownRemoval(data, viewer.me, past.attached) : undefined),
};
