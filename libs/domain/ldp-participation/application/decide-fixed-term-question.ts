import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf, cared } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, reasonText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import { givingUp } from '../to-cycle.js';

const notEligible = givingUp('not-eligible');
type Asked = Readonly<{ application: number; decision: 'eligible' | 'not-eligible' }>;

/** HR weighs document 002's "permanent" against equal access to training, and a person answers for it with a reason. */
export const decideFixedTermQuestion = command({
  type: 'DecideFixedTermQuestion',
  schema: z.strictObject({ ...ofApplication, decision: z.enum(['eligible', 'not-eligible']), reason: reasonText() }),
  clause: clauses.fixedTerm,
  summary: 'Decide whether somebody whose contract is not permanent may take part, with the reason.',
  by: answeringNamed<Asked, Participation>(({ application }) => `decide-fixed-term-${application}`),
  personal: { reason: aboutThem },
  alongside: ({ decision }: Asked, state: Participation, context: Context<unknown>) =>
    decision === 'not-eligible' ? notEligible.streams(state, context) : [],
  decide: ({ application: number, decision, reason }, state: Participation, context: Context<unknown>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    const { question } = one.file.application ?? {};
    const waiting = stepIn(state, 'Submitted', 'WithPanel', 'WaitListed', 'Offered', 'Accepted', 'Deferred');
    if (!waiting || !question || question.answer || one.file.applications !== number)
      return refuse('NoQuestionOpen', { application: number, status: state.status });
    const decided = {
      type: 'FixedTermQuestionDecided',
      data: { number, decision, reason, by: actorOf(context) },
    } as const;
    if (decision === 'eligible') return acceptAlongside([decided], []);
    const told = notEligible.tell(one.file, context);
    if (!told.ok) return told;
    const end = { type: 'NotSelected', data: { number, because: 'eligibility', reason } } as const;
    return acceptAlongside([decided, end], told.alongside);
  },
});
