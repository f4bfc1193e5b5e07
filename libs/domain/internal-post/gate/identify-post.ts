import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';

/** "Where a post is identified which lends itself to a development opportunity": SLT records why, with the evidence. */
export const identifyPost = command({
  type: 'IdentifyPost',
  schema: z.strictObject({ because: reasonText(), evidence: reasonText() }),
  clause: clauses.gate,
  summary: 'Record, as SLT, why the post lends itself to a development opportunity, with the evidence.',
  by: answering('identify-post'),
  personal: { because: byItsAuthor, evidence: byItsAuthor },
  decide: ({ because, evidence }, state: InternalPost, context: Context<Rules>) => {
    if (!inStep(state, 'Requested')) return refuse('NotAwaitingApproval', { status: state.status });
    const ladder = rungsFrom(context.at, context.rules.internalPost.description.ladder);
    return accept({ type: 'PostIdentified', data: { by: actorOf(context), because, evidence, ladder } });
  },
});
