import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { stepIn, type Secondment } from '../state.js';

/** The legal employer has settled what comes of the dismissal: the return, or whatever takes its place, can be planned. */
export const resumeReturn = command({
  type: 'ResumeReturn',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.earlyEnd,
  summary: 'Take the return up again once the employer’s own procedure is over.',
  by: answering('resume-return'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: Secondment, context: Context<Rules>) => {
    if (!stepIn(state, 'Returning')?.return.suspended) return refuse('NotSuspended', { status: state.status });
    const ladder = rungsFrom(context.at, context.rules.secondment.return.ladder);
    return accept({ type: 'ReturnResumed', data: { by: actorOf(context), reason, ladder } });
  },
});
