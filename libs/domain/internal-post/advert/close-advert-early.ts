import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { closing } from './closing.js';
import { reasonText } from '../fields.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 2: HR closes the advert before its time, saying why. */
export const closeAdvertEarly = command({
  type: 'CloseAdvertEarly',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.step2,
  summary: 'Close the advert before its closing instant, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised');
    if (!found) return refuse('NotAdvertised', { status: state.status });
    const { opensAt } = found.post;
    if (opensAt && context.at < opensAt) return refuse('AdvertNotOpenYet', { opensAt });
    const no = ownInterest(state, context);
    if (no) return no;
    const early = { type: 'AdvertClosedEarly', data: { by: actorOf(context), reason } } as const;
    return accept(early, ...closing(found.post, context.at, context));
  },
});
