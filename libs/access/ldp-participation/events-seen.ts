import { documentSeen, ownDocument, ownRemoval } from '../documents.js';
import { sharedPart, sharedWhole } from '../shared-events.js';
import { all, hidden } from '../showing.js';
import type { Overseer, SeenBy, Themself } from './seen.js';

type Told = { readonly reason?: unknown };
/** Why somebody is away or gives up is between them and HR; that there was a reason is not told either. */
const inConfidence = <D extends Told>(data: D, { viewer }: Readonly<{ viewer: Overseer }>): object => {
  if (viewer.confides) return data;
  const { reason: _, ...rest } = data;
  return rest;
};

const facts = {
  ApplicationSubmitted: all,
  FixedTermQuestionRaised: all,
  FixedTermQuestionDecided: all,
  ApplicationEndorsed: all,
  ApplicationCommented: all,
  ApplicationForwarded: all,
  CycleEntered: all,
  PlaceOffered: all,
  PlacedOnWaitList: all,
  WaitListMoved: all,
  MovedUp: all,
  NotSelected: all,
  ProgressRecorded: all,
  PlaceAccepted: all,
  OfferLapsed: all,
  CommitmentAcknowledged: all,
  JoinQuestionRaised: all,
  JoinQuestionDecided: all,
  ProgrammeJoined: all,
  PlanElementAdded: all,
  PlanElementCompleted: all,
  PlanElementDropped: all,
  ActivityRecorded: all,
  AccreditationAwarded: all,
  AccreditationVoided: all,
  CompletionWithdrawn: all,
  PlaceVoided: all,
  ParticipationResumed: all,
  SchoolChanged: all,
  ContinuationOpened: all,
  ObjectivesRecorded: all,
  AppraisalRecorded: all,
  ContinuationDecided: all,
  ContinuationRefused: all,
  ContinuationAppealed: all,
  AppealDecided: all,
  AppealTimePassed: all,
  ProgrammeCompleted: all,
  TalentPoolJoined: all,
  PoolReviewOpened: all,
  PoolMembershipRenewed: all,
  TalentPoolLeft: all,
} as const;

/** What HR, SLT, the CEO and the Head see: every fact. Who reads its words is another matter. */
export const wholeEvents: SeenBy<Overseer> = {
  ...facts,
  ApplicationWithdrawn: inConfidence,
  PlaceDeclined: inConfidence,
  EntryDeferred: inConfidence,
  ParticipationPaused: inConfidence,
  ProgrammeLeft: inConfidence,
  TaskEscalated: all,
  ...sharedWhole,
  DocumentAttached: (data, { viewer }) => documentSeen(data, viewer),
  DocumentRemoved: all,
};

/** What they see whose file it is: everything that is recorded or written about them, and no talk about tasks. */
export const ownEvents: SeenBy<Themself> = {
  ...facts,
  ApplicationWithdrawn: all,
  PlaceDeclined: all,
  EntryDeferred: all,
  ParticipationPaused: all,
  ProgrammeLeft: all,
  TaskEscalated: hidden,
  ...sharedPart,
  DocumentAttached: (data, { viewer }) => ownDocument(data, viewer.me),
  DocumentRemoved: (data, { viewer, past }) => ownRemoval(data, viewer.me, past.attached),
};

/** What is written of their work and their plan, which the Head of their school reads also when nothing waits for them. */
export const aboutTheWork: readonly string[] = [
  'ApplicationSubmitted',
  'ApplicationEndorsed',
  'ApplicationCommented',
  'PlanElementAdded',
  'PlanElementCompleted',
  'ActivityRecorded',
] satisfies readonly (keyof typeof wholeEvents)[];
