import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, dayBefore, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, localDateText } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { patternField, postId, reasonText } from '../fields.js';
import { enter, streamsOf } from '../ledger.js';
import type { Return } from '../parts.js';
import { stepIn, type Secondment } from '../state.js';
import { endsAt } from '../times.js';
import type { Stay } from '../words.js';
import { wayTo } from './destination.js';
import { stayStreams } from './stay-streams.js';
import { reaches } from '../../assignment/words.js';

/** The last day is that of the secondment; whoever stays on, or waited for a procedure, has none until HR names it. */
const lastDayOf = (stay: Stay, { staysOn }: Return, asked: Stay['lastDay'] | undefined, context: Context<unknown>) => {
  if (!staysOn)
    return asked && asked !== stay.lastDay
      ? refuse('LastDayIsAgreed', { lastDay: stay.lastDay })
      : ({ ok: true, lastDay: stay.lastDay } as const);
  const today = localDate(context.at);
  if (!asked) return refuse('LastDayNotNamed', { staysOn });
  if (asked < dayBefore(today)) return refuse('EndsInThePast', { lastDay: asked });
  const held = context.people.holdingsOf(stay.staff).some((one) => one.from <= today && reaches(one, asked));
  // Where the host has no room any more, only a start today leaves nobody without a post.
  return asked < today || held
    ? ({ ok: true, lastDay: asked } as const)
    : refuse('WithoutPostUntilThen', { from: today, lastDay: asked });
};

/** HR plans how the secondee goes on: back in the substantive post, or in an alternative that is named; the ledgers know of it at once. */
export const planReturn = command({
  type: 'PlanReturn',
  schema: z.strictObject({
    to: z.enum(['substantive', 'alternative', 'leaves']),
    post: postId.optional(),
    pattern: patternField.optional(),
    lastDay: localDateText.optional(),
    reason: reasonText().optional(),
  }),
  clause: clauses.return,
  summary: 'Plan the return to the substantive post, or an explicit alternative to it.',
  by: hrOfTheHome,
  personal: { reason: byItsAuthor },
  alongside: ({ post }, state: Secondment) => [...new Set([...stayStreams(undefined, state), ...streamsOf(post)])],
  decide: (asked, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Returning');
    if (!step) return refuse('ReturnNotOpen', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    const { stay, return: now } = step;
    if (now.suspended) return refuse('ReturnSuspended');
    if (now.plan && now.plan.to !== 'substantive') return refuse('ReturnIsPlanned', { lastDay: stay.lastDay });
    if (asked.to === 'leaves' && !asked.reason) return refuse('ReasonRequired', { to: asked.to });
    const last = lastDayOf(stay, now, asked.lastDay, context);
    if (!last.ok) return last;
    const { lastDay } = last;
    const way = wayTo(stay, { ...asked, lastDay }, now, context);
    if (!way.ok) return way;
    const entered = enter(stay.staff, way.entries, context);
    if (!entered.ok) return entered;
    const { entries: _, ok: __, ...where } = way;
    const data = {
      ...stay,
      revision: stay.revision + 1,
      lastDay,
      to: asked.to,
      endsAt: endsAt(lastDay),
      ...where,
      by: actorOf(context),
      ...(asked.reason && { reason: asked.reason }),
    };
    return acceptAlongside([{ type: 'ReturnPlanned', data }], entered.alongside);
  },
});
