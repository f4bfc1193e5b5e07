import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { actorOf, answeringTheirOwn, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import type { InternalPost } from '../state.js';

/** The task of one member about the chair's order. */
export const agreeing = answeringTheirOwn(() => 'agree-ranking');

/** Step 3: the panel decides when as many of its members as the trust's pack asks for have agreed, each for themselves. */
export const agreeRanking = command({
  type: 'AgreeRanking',
  schema: z.strictObject({}),
  clause: clauses.step3,
  summary: 'Agree, as a member of the panel, to the order of the candidates.',
  by: agreeing,
  personal: {},
  decide: (_, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Deciding');
    if (!found?.step.ranking) return refuse('NothingRanked', { status: state.status });
    const by = actorOf(context);
    if (found.step.ranking.agreedBy.includes(by)) return refuse('AlreadyAgreed');
    return accept(...settled(state, context, { type: 'RankingAgreed', data: { by } }));
  },
});
