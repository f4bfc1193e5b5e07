import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutCandidate, judging } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import type { Cycle } from '../state.js';

/** The panel's reason, which is kept, and what the applicant reads: everybody gets feedback, whatever was decided. */
export const writeFeedback = command({
  type: 'WriteFeedback',
  schema: z.strictObject({ candidate: number, reason: reasonText(), feedback: reasonText() }),
  clause: clauses.selection,
  summary: 'Write why the panel decided as it did on a candidate, and the feedback for them.',
  by: answeringNamed<{ candidate: number }, Cycle>(({ candidate }) => `write-feedback-${candidate}`),
  personal: { reason: aboutCandidate, feedback: aboutCandidate },
  decide: ({ candidate: number, reason, feedback }, state: Cycle, context: Context<unknown>) => {
    const may = judging(state, number, context);
    if (!may.ok) return may;
    const { candidate, by } = may;
    if (!candidate.decision) return refuse('NotDecidedYet', { candidate: number });
    if (candidate.feedback) return refuse('FeedbackIsWritten', { candidate: number });
    return accept({ type: 'FeedbackWritten', data: { candidate: number, reason, feedback, by } });
  },
});
