import type { CohortEvent } from '../cohort/events.js';
import type { ExternalEvent } from '../external/events.js';
import type { OpenReview } from '../parts.js';
import type { ReviewEvent } from '../reviews/events.js';
import type { Begun } from '../state.js';
import { standing, without, type Changes } from './change.js';

const leavesList = (state: Begun, candidate: number): Begun => ({
  ...state,
  waitList: state.waitList.filter((one) => one !== candidate),
});

export const cohortChanges: Changes<CohortEvent> = {
  ApplicationEntered: (state, { candidate, entry, ladder }) => ({
    ...state,
    candidates: [
      ...state.candidates,
      { ...entry, candidate, standing: entry.holdsPlace ? 'accepted' : 'with-panel', marks: [], votes: [], ladder },
    ],
  }),
  PlaceTaken: (state, { candidate }) => standing(state, [candidate], 'accepted'),
  PlaceGivenUp: (state, { candidate }) => leavesList(standing(state, [candidate], 'gone'), candidate),
  ParticipantJoined: (state, { candidate }) => standing(state, [candidate], 'joined'),
  ParticipantEnded: (state, { candidate }) => standing(state, [candidate], 'ended'),
  ParticipantResumed: (state, { candidate }) => ({
    ...standing(state, [candidate], 'joined'),
    status: state.status === 'Ended' ? 'Running' : state.status,
  }),
  CycleEnded: (state) => ({ ...without(state, 'review', 'external'), status: 'Ended', actions: [], plans: [] }),
};

const review = (state: Begun, change: (review: OpenReview) => OpenReview): Begun =>
  state.review ? { ...state, review: change(state.review) } : state;
export const reviewChanges: Changes<ReviewEvent> = {
  ReviewOpened: (state, { review: number, agenda, nextReviewAt, ladder }) => ({
    ...state,
    reviews: number,
    nextReviewAt,
    review: { review: number, agenda, minutes: 0, seen: [], ladder },
  }),
  ReviewMissed: (state) => without(state, 'review'),
  MinutesRecorded: (state, { version }) => review(state, (now) => ({ ...now, minutes: version })),
  StatusRecorded: (state, { candidate, progress, final }) =>
    review(state, (now) => ({
      ...now,
      seen: [...now.seen.filter((one) => one.candidate !== candidate), { candidate, progress, final }],
    })),
  ActionAdded: (state, { action, review: of, owner, due, ladder }) => ({
    ...state,
    actionsAdded: action,
    actions: [...state.actions, { action, review: of, owner, due, ladder }],
  }),
  ActionCompleted: (state, { action }) => ({
    ...state,
    actions: state.actions.filter((one) => one.action !== action),
  }),
  SecondmentPlanned: (state, { plan, review: of, candidate, post, ladder }) => ({
    ...state,
    plansMade: plan,
    plans: [...state.plans, { plan, review: of, candidate, post, ladder }],
  }),
  PlannedSecondmentStarted: (state, { plan }) => ({ ...state, plans: state.plans.filter((one) => one.plan !== plan) }),
  PlannedSecondmentDropped: (state, { plan }) => ({ ...state, plans: state.plans.filter((one) => one.plan !== plan) }),
  ReviewClosed: (state) => without(state, 'review'),
};

export const externalChanges: Changes<ExternalEvent> = {
  ExternalReviewOpened: (state, { review: number, externalReviewAt, ladder }) => ({
    ...state,
    externalReviews: number,
    externalReviewAt,
    external: { review: number, ladder },
  }),
  ExternalReviewMissed: (state) => without(state, 'external'),
  ExternalReviewPassedOn: (state) => without(state, 'externalReviewAt'),
  ExternalReviewRecorded: (state) => without(state, 'external'),
};
