import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { answering, byItsAuthor, command, localDateText } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { stayStreams } from '../return/stay-streams.js';
import { isRequested, type Secondment } from '../state.js';
import { converted } from './converted.js';

/** The CEO lets a post go without the five steps, or not; either way on record with the reason. */
export const decideExemption = command({
  type: 'DecideExemption',
  schema: z.strictObject({
    decision: z.enum(['grant', 'decline']),
    from: localDateText.optional(),
    reason: reasonText(),
  }),
  clause: clauses.fairProcess,
  summary: 'Decide, as CEO, whether the post is filled for good without the five steps, with the reason.',
  by: answering('decide-exemption'),
  personal: { reason: byItsAuthor },
  alongside: stayStreams,
  decide: ({ decision, from, reason }, state: Secondment, context: Context<unknown>) => {
    if (!isRequested(state) || state.conversion?.by !== 'exemption')
      return refuse('NoExemptionAsked', { status: state.status });
    const by = actorOf(context);
    if (decision === 'decline') return acceptAlongside([{ type: 'ExemptionDeclined', data: { by, reason } }], []);
    if (!from) return refuse('FirstDayNotNamed');
    const made = converted(state, from, context);
    if (!made.ok) return made;
    const data = { ...made.data, because: 'exemption', by, reason } as const;
    return acceptAlongside([{ type: 'SecondmentConverted', data }], made.alongside);
  },
});
