import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { agreeing } from './agree-ranking.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

/** Step 3: a member who does not agree sends the order back to the chair, with the reason; nothing is decided. */
export const sendBackRanking = command({
  type: 'SendBackRanking',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.step3,
  summary: 'Send the order of the candidates back to the chair, with a reason.',
  by: agreeing,
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<unknown>) => {
    const found = inStep(state, 'Deciding');
    if (!found?.step.ranking) return refuse('NothingRanked', { status: state.status });
    return accept({ type: 'RankingSentBack', data: { by: actorOf(context), reason } });
  },
});
