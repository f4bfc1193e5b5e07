import { z } from 'zod';
import { instantAfter, localDate, plus } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command, instantText } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { wrongWindow } from '../advert/advert-window.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { reasonText } from '../fields.js';
import { rungsBefore } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';
import { aheadOf, daysStill, missedInterviews } from './lying-still.js';

/** The post goes on where it stood; what was ahead is due as many days later as it lay still. */
export const reopenPost = command({
  type: 'ReopenPost',
  schema: z.strictObject({ reason: reasonText(), closesAt: instantText.optional() }),
  clause: clauses.gate,
  summary: 'Go on with a post that lay still; an advert that was open closes as much later, or at the instant given.',
  by: answering('reopen-post'),
  personal: { reason: byItsAuthor },
  decide: ({ reason, closesAt: asked }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Frozen');
    if (!found) return refuse('NotFrozen', { status: state.status });
    const { post, step } = found;
    const { before, since } = step;
    const { at, rules } = context;
    const days = daysStill(since, at);
    const later = (instant: typeof at) => instantAfter(instant, `P${days}D`);
    if (asked && before.status !== 'Advertised') return refuse('NotAdvertised', { status: before.status });
    // The days on which the post lay still are no days of the advert.
    const no = asked ? wrongWindow(later(post.opensAt ?? since), asked, context) : undefined;
    if (no) return no;
    const wasTo = before.status === 'Advertised' ? later(before.closesAt) : undefined;
    if (asked && wasTo && asked < wasTo) return refuse('ClosesEarlier', { closesAt: asked, until: wasTo });
    const closesAt = asked ?? wasTo;
    const { reserve } = post;
    const reserveUntil = reserve && reserve.until >= localDate(since) && plus(reserve.until, `P${days}D`);
    const moved = aheadOf(post, before, since).map((from) => ({ from, to: later(from) }));
    return accept(
      ...settled(state, context, {
        type: 'PostReopened',
        data: {
          by: actorOf(context),
          reason,
          days,
          moved,
          missed: missedInterviews(post, since, at),
          ...(reserveUntil && { reserveUntil }),
          ...(closesAt && { closesAt, ladder: rungsBefore(closesAt, rules.internalPost.advert.ladder, at) }),
        },
      }),
    );
  },
});
