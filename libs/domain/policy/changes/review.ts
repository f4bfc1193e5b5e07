import type { ReviewEvent } from '../review/events.js';
import { asksAnew, lessOf, reviewing, type Changes } from './change.js';

export const reviewChanges: Changes<ReviewEvent> = {
  ReviewOpened: (state, { review, ladder }) => ({
    ...asksAnew(state),
    reviews: review,
    review: { review, stage: 'Drafting', steps: [], approvals: 0, ladder },
  }),
  // Approvals are of one text: another text has none. A text that has to be amended stays with the meeting's word.
  DraftEdited: (state, { hash, class: of, author, ladder }) =>
    reviewing(asksAnew(state), (review) => ({
      ...lessOf(review, 'agenda', 'approval'),
      draft: { hash, class: of, author, editorialProven: false },
      ...(review.stage === 'Amending'
        ? { stage: 'Amending' as const }
        : { stage: 'Drafting' as const, steps: [], approvals: 0 }),
      ladder,
    })),
  ComparisonRecorded: (state, { hash, editorialProven }) =>
    reviewing(state, (review) =>
      review.draft?.hash === hash ? { ...review, draft: { ...review.draft, editorialProven, compared: true } } : review,
    ),
  ConsultationOpened: (state, { hash, endsAt }) =>
    reviewing(state, (review) => ({
      ...review,
      stage: 'Consulting',
      consultation: { hash, endsAt, answers: 0, closed: false },
    })),
  ConsultationAnswersRecorded: (state, { count }) =>
    reviewing(state, (review) => ({
      ...review,
      ...(review.consultation && { consultation: { ...review.consultation, answers: count } }),
    })),
  ConsultationClosed: (state, { ladder }) =>
    reviewing(state, (review) => ({
      ...review,
      stage: 'Drafting',
      ladder,
      ...(review.consultation && { consultation: { ...review.consultation, closed: true } }),
    })),
  EqualityImpactRecorded: (state, { hash }) => reviewing(state, (review) => ({ ...review, equality: hash })),
  DraftReturned: (state, { ladder }) =>
    reviewing(asksAnew(state), (review) => ({
      ...lessOf(review, 'agenda', 'conditional', 'approval'),
      stage: 'Drafting',
      steps: [],
      approvals: 0,
      ladder,
    })),
};
