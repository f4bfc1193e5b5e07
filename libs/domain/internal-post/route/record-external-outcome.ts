import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { freeOf, type InternalPost } from '../state.js';

/** Step 5: what came of recruiting outside. When nobody was found, people choose the route again. */
export const recordExternalOutcome = command({
  type: 'RecordExternalOutcome',
  schema: z.strictObject({ filled: z.int().min(0).max(20), note: reasonText() }),
  clause: clauses.step5,
  summary: 'Record how many of the free posts were filled from outside.',
  by: answering('record-external-outcome'),
  personal: { note: byItsAuthor },
  decide: ({ filled, note }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'External');
    if (!found) return refuse('NotExternal', { status: state.status });
    const free = freeOf(found.post);
    if (filled > free) return refuse('MoreThanPosts', { filled, free });
    const ladder = rungsFrom(context.at, context.rules.internalPost.route.ladder);
    return accept({ type: 'ExternalOutcomeRecorded', data: { by: actorOf(context), filled, note, ladder } });
  },
});
