import { documentSeen } from '../documents.js';
import { sharedWhole } from '../shared-events.js';
import { all, hidden, only } from '../showing.js';
import { isOwn, sees, seesCandidate, seesMarks, seesVotes, type SeenBy } from './seen.js';

type Looking = Parameters<SeenBy['CycleOpened']>[1];
const isOffice = ({ viewer }: Looking): boolean => viewer.view === 'whole' && viewer.as === 'office';
const selects = (looking: Looking): boolean => isOffice(looking) || looking.viewer.view === 'panel';
/** For those who select, and nobody else. */
const selecting = <D extends object>(data: D, looking: Looking): D | undefined => (selects(looking) ? data : undefined);
/** Of somebody whom the reader may see. */
const ofCandidate = <D extends { candidate: number }>(data: D, looking: Looking): D | undefined =>
  sees(seesCandidate, data.candidate, looking) ? data : undefined;
const participants = <D extends { candidate?: number }>(data: D, looking: Looking): D | undefined =>
  data.candidate === undefined || sees(seesCandidate, data.candidate, looking) ? data : undefined;

/** What each looker sees of an intake; whoever owns an action sees that alone. */
export const eventsSeen: SeenBy = {
  CycleOpened: all,
  CapacityChanged: all,
  ApplicationsClosed: all,
  TaskEscalated: all,
  PanelSetUp: all,
  PanelMemberAdded: all,
  InterestsDeclared: (data, looking) =>
    isOffice(looking) || isOwn(data.by, looking) ? data : selecting(only(data, 'by', 'upTo'), looking),
  PanelMemberRecused: (data, looking) =>
    isOffice(looking) || isOwn(data.member, looking)
      ? data
      : selecting(only(data, 'member', 'candidate', 'able', 'quorate'), looking),
  CriterionAssessed: (data, looking) =>
    isOwn(data.by, looking) || sees(seesMarks, data.candidate, looking) ? data : undefined,
  CandidateAssessed: (data, looking) => (selects(looking) ? ofCandidate(data, looking) : undefined),
  VerdictGiven: (data, looking) =>
    isOwn(data.by, looking) || sees(seesVotes, data.candidate, looking) ? data : undefined,
  CandidateDecided: (data, looking) => (sees(seesVotes, data.candidate, looking) ? data : undefined),
  CandidateReopened: (data, looking) => (selects(looking) ? ofCandidate(data, looking) : undefined),
  FeedbackWritten: (data, looking) => (selects(looking) ? ofCandidate(data, looking) : undefined),
  SelectionDecided: selecting,
  CandidateMovedUp: selecting,
  IntakeClosed: (data, looking) => (selects(looking) ? data : only(data, 'places', 'nextReviewAt', 'externalReviewAt')),
  ApplicationEntered: (data, looking) => {
    if (!sees(seesCandidate, data.candidate, looking)) return undefined;
    const { statement: _, ...entry } = data.entry;
    return selects(looking) ? data : { ...data, entry };
  },
  PlaceTaken: (data, looking) => (selects(looking) ? ofCandidate(data, looking) : undefined),
  PlaceGivenUp: (data, looking) => (isOffice(looking) ? data : selecting(only(data, 'candidate'), looking)),
  ParticipantJoined: ofCandidate,
  ParticipantEnded: ofCandidate,
  ParticipantResumed: ofCandidate,
  CycleEnded: all,
  ReviewOpened: all,
  ReviewMissed: all,
  MinutesRecorded: all,
  StatusRecorded: participants,
  ActionAdded: all,
  ActionCompleted: all,
  SecondmentPlanned: participants,
  PlannedSecondmentStarted: all,
  PlannedSecondmentDropped: all,
  ReviewClosed: all,
  ExternalReviewOpened: all,
  ExternalReviewMissed: all,
  ExternalReviewPassedOn: all,
  ExternalReviewRecorded: all,
  ...sharedWhole,
  DocumentAttached: (data, looking) =>
    looking.viewer.view === 'whole'
      ? documentSeen(data, { ...(looking.viewer.me && { me: looking.viewer.me }), reads: isOffice(looking) })
      : isOwn(data.by, looking)
        ? data
        : undefined,
  DocumentRemoved: (data, looking) => (isOffice(looking) || isOwn(data.by, looking) ? data : undefined),
};

/** What somebody sees who owns an action of a review and has no other part in it. */
export const actionsSeen: Partial<SeenBy> = {
  CycleOpened: (data) => only(data, 'joinsOn'),
  ActionAdded: (data, looking) =>
    isOwn(data.owner, looking) ? only(data, 'action', 'review', 'owner', 'due', 'text', 'by') : undefined,
  ActionCompleted: (data, looking) => (isOwn(data.by, looking) ? data : undefined),
  MinutesRecorded: hidden,
};
