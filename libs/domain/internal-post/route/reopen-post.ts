import { z } from 'zod';
import { instantAfter } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, byItsAuthor, command, instantText } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { InternalPost } from '../state.js';

const dayMs = 86_400_000;

/** The post goes on where it stood; what was due later is due by as many days later as it lay still. */
export const reopenPost = command({
  type: 'ReopenPost',
  schema: z.strictObject({ reason: reasonText(), closesAt: instantText.optional() }),
  clause: clauses.gate,
  summary: 'Go on with a post that lay still; an advert that was open closes as much later, or at the instant given.',
  by: answering('reopen-post'),
  personal: { reason: byItsAuthor },
  decide: ({ reason, closesAt }, state: InternalPost, context: Context<unknown>) => {
    const found = inStep(state, 'Frozen');
    if (!found) return refuse('NotFrozen', { status: state.status });
    const { before, since } = found.step;
    const { at } = context;
    if (closesAt && before.status !== 'Advertised') return refuse('NotAdvertised', { status: before.status });
    if (closesAt && closesAt <= at) return refuse('ClosesInThePast', { closesAt, now: at });
    const days = Math.ceil((Date.parse(at) - Date.parse(since)) / dayMs);
    const closing =
      before.status === 'Advertised' ? { closesAt: closesAt ?? instantAfter(before.closesAt, `P${days}D`) } : {};
    return accept({ type: 'PostReopened', data: { by: actorOf(context), reason, days, ...closing } });
  },
});
