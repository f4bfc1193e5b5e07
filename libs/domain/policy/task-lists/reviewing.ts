import { never } from '../../../kernel/index.js';
import { clauses } from '../clauses.js';
import type { Begun } from '../state.js';
import type { Addressee, Step } from '../words.js';
import { hr, taskOf, type Chased } from './make-task.js';

const drafting = ['EditDraft', 'OpenConsultation', 'RecordEqualityImpact', 'SubmitDraft'];
const asked = (step: Step | undefined, { owner }: Begun): readonly Addressee[] =>
  step === 'SLT' || step === 'CEO' ? [{ role: step }] : [owner];

/** What the review waits for. */
export const reviewTasks = (state: Begun): readonly Chased[] => {
  const { review, owner } = state;
  if (!review) return [];
  const make = taskOf(state);
  const { ladder, draft, steps, conditional } = review;
  const four = draft && { not: draft.author };
  switch (review.stage) {
    case 'Drafting':
      return [make('draft', clauses.review, { answers: drafting, to: [owner, hr], ladder })];
    case 'Consulting': {
      const answers = ['RecordConsultationAnswers'];
      return [make('record-answers', clauses.consultation, { answers, to: [owner, hr], ladder })];
    }
    case 'Approving': {
      const [next] = steps;
      // Between the last approval and the fact that all have approved, nobody is asked.
      if (!next) return [];
      const answers = ['ApproveStep', 'ReturnDraft'];
      return [make(`approve-${next.toLowerCase()}`, clauses.approval, { answers, to: asked(next, state), ...four, ladder })]; // prettier-ignore
    }
    // The meeting's own task is the meeting's.
    case 'AtMeeting':
      return [];
    case 'Amending':
      return draft && draft.hash !== conditional?.hash
        ? [make('confirm-amendments', clauses.meeting, { answers: ['ConfirmAmendments', 'ReturnDraft'], to: [{ role: 'Governor' }], ...four, ladder })] // prettier-ignore
        : [make('amend', clauses.meeting, { answers: ['EditDraft'], to: [owner, hr], ladder })];
    case 'Approved':
      return [make('publish', clauses.approval, { answers: ['Publish'], to: [hr], ladder })];
    default:
      return never(review.stage);
  }
};
