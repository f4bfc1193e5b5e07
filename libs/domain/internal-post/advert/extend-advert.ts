import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, instantText } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsBefore } from '../../process/ladder.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 2: the advert stays open longer; whoever has applied already stays in. */
export const extendAdvert = command({
  type: 'ExtendAdvert',
  schema: z.strictObject({ closesAt: instantText, reason: reasonText() }),
  clause: clauses.step2,
  summary: 'Keep the advert open longer, with a reason; applications already made stay.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: ({ closesAt, reason }, state: InternalPost, context: Context<Rules>) => {
    const { at, rules } = context;
    const found = inStep(state, 'Advertised');
    if (!found) return refuse('NotAdvertised', { status: state.status });
    const no = ownInterest(state, context);
    if (no) return no;
    const { closesAt: until } = found.step;
    if (until <= at) return refuse('AdvertClosed', { closedAt: until });
    if (closesAt <= until) return refuse('NotLater', { closesAt, until });
    const ladder = rungsBefore(closesAt, rules.internalPost.advert.ladder, at);
    return accept({ type: 'AdvertExtended', data: { closesAt, by: actorOf(context), reason, ladder } });
  },
});
