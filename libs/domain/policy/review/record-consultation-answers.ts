import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reviewIn, type Policy } from '../state.js';

/** How many answered so far; the answers lie with the case as documents. */
export const recordConsultationAnswers = command({
  type: 'RecordConsultationAnswers',
  schema: z.strictObject({ count: z.int().min(0).max(100_000) }),
  clause: clauses.consultation,
  summary: 'Record how many people answered the consultation.',
  by: answering('record-answers'),
  personal: {},
  decide: ({ count }, state: Policy, context: Context<unknown>) => {
    const review = reviewIn(state, 'Consulting');
    if (!review) return refuse('NoConsultation', { status: state.status });
    return accept({ type: 'ConsultationAnswersRecorded', data: { count, by: actorOf(context) } });
  },
});
