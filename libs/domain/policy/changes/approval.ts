import type { ApprovalEvent } from '../approval/events.js';
import type { File, Review } from '../state.js';
import type { Ladder, Step } from '../words.js';
import { asksAnew, lessOf, reviewing, type Changes } from './change.js';

const atMeeting = (step: Step | undefined): boolean => step === 'board' || step === 'committee';
const before = (review: Review, steps: readonly Step[]): Review => ({
  ...review,
  stage: atMeeting(steps[0]) ? 'AtMeeting' : 'Approving',
  steps,
});
const done = (state: File): File =>
  reviewing(asksAnew(state), (review) => ({
    ...before(lessOf(review, 'agenda'), review.steps.slice(1)),
    approvals: review.approvals + 1,
  }));
const drafting = (state: File, ladder: Ladder): File =>
  reviewing(asksAnew(state), (review) => ({
    ...lessOf(review, 'agenda', 'conditional'),
    stage: 'Drafting',
    steps: [],
    approvals: 0,
    ladder,
  }));
const offAgenda = (state: File, ladder: Ladder): File =>
  reviewing(state, (review) => ({ ...lessOf(review, 'agenda'), ladder }));

export const approvalChanges: Changes<ApprovalEvent> = {
  DraftSubmitted: (state, { steps, ladder }) =>
    reviewing(asksAnew(state), (review) => ({ ...before(review, steps), approvals: 0, ladder })),
  StepApproved: (state, { ladder }) => reviewing(done(state), (review) => ({ ...review, ladder })),
  PutOnAgenda: (state, { meeting, body, hash, on }) =>
    reviewing(state, (review) => ({ ...review, agenda: { meeting, body, hash, on } })),
  TakenOffAgenda: (state, { ladder }) => offAgenda(state, ladder),
  MeetingApproved: done,
  MeetingApprovedSubjectTo: (state, { ladder, ...conditional }) =>
    reviewing(asksAnew(state), (review) => ({
      ...lessOf(review, 'agenda'),
      stage: 'Amending',
      conditional,
      ladder,
    })),
  MeetingDeferred: (state, { ladder }) => offAgenda(state, ladder),
  MeetingRefused: (state, { ladder }) => drafting(state, ladder),
  ChairsActionTaken: done,
  ChairsActionRatified: (state, { hash, body, meeting, minuteRef }) => {
    if (state.review?.approval?.hash === hash)
      return reviewing(state, (review) => ({
        ...review,
        ...(review.approval && { approval: { ...review.approval, by: body, meeting, minuteRef } }),
      }));
    if (state.inForce?.hash !== hash) return state;
    const { byChair: _, ...inForce } = state.inForce;
    return { ...state, inForce };
  },
  AmendmentsConfirmed: (state) => reviewing(done(state), (review) => lessOf(review, 'conditional')),
  VersionApproved: (state, { ladder, ...approval }) =>
    reviewing(asksAnew(state), (review) => ({ ...review, stage: 'Approved', steps: [], approval, ladder })),
};
