import type { ObjectiveEvent } from '../objective/events.js';
import type { ReviewEvent } from '../reviews/events.js';
import type { RunningEvent } from '../running/events.js';
import { stayOf } from './agreement.js';
import { goesTo, stays, within, without, type Changes } from './change.js';

export const runningChanges: Changes<RunningEvent> = {
  SecondmentStarted: (state, { nextReviewAt, ...stay }) =>
    within(state, ['Agreed'], ({ times }) => ({ status: 'Running', stay: stayOf(stay), times, nextReviewAt })),
  TaskEscalated: (state, { task }) => stays(state, { escalated: [...state.escalated, task] }),
  SecondmentCancelled: (state) => goesTo(without(state, 'draft'), { status: 'Cancelled' }),
  SecondmentEnded: (state, { ladder, ...stay }) =>
    goesTo(without(state, 'draft', 'extension', 'conversion'), { status: 'Ended', stay: stayOf(stay), ladder }),
  SecondmentCompleted: (state) => within(state, ['Ended'], ({ stay }) => ({ status: 'Completed', stay })),
};

export const objectiveChanges: Changes<ObjectiveEvent> = {
  ObjectiveRequired: (state, { because, appraiser, ladder }) =>
    stays(state, { objective: { status: 'required', because, appraiser, ladder } }),
  ObjectiveNotRequired: (state) => stays(state, { objective: { status: 'not-required' } }),
  ObjectiveSet: (state, { objective, by, ladder }) =>
    state.objective && 'appraiser' in state.objective
      ? stays(state, {
          objective: {
            status: 'set',
            because: state.objective.because,
            appraiser: state.objective.appraiser,
            objective,
            setBy: by,
            acknowledged: false,
            ladder,
          },
          escalated: state.escalated.filter((task) => task !== 'acknowledge-objective'),
        })
      : stays(state),
  ObjectiveAcknowledged: (state) =>
    state.objective?.status === 'set'
      ? stays(state, { objective: { ...state.objective, acknowledged: true } })
      : stays(state),
  ObjectiveOutcomeRecorded: (state, { outcome }) => stays(state, { objective: { status: 'recorded', outcome } }),
};

export const reviewChanges: Changes<ReviewEvent> = {
  ReviewOpened: (state, { review, parties, ladder, nextReviewAt }) => {
    const reviews = [...state.reviews, { number: review, parties, recorded: [], ladder }];
    return within({ ...state, reviews }, ['Running', 'Returning'], (step) => ({
      ...step,
      ...(nextReviewAt && { nextReviewAt }),
    }));
  },
  ReviewRecorded: (state, { review, side }) =>
    stays(state, {
      reviews: state.reviews.map((one) =>
        one.number === review ? { ...one, recorded: [...one.recorded, side] } : one,
      ),
    }),
};
