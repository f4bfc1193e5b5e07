import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf, cared, standing } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import { resuming } from '../to-cycle.js';

type Deciding = Readonly<{ continuation: number; decision: 'upheld' | 'dismissed' }>;

/** An appeal that is upheld has them go on as if nothing had been; one that is dismissed ends it. */
export const decideAppeal = command({
  type: 'DecideAppeal',
  schema: z.strictObject({ continuation: number, decision: z.enum(['upheld', 'dismissed']), reason: reasonText() }),
  clause: clauses.appeal,
  summary: 'Decide an appeal against the decision that somebody does not go on in the programme.',
  by: answeringNamed<Deciding, Participation>(({ continuation }) => `decide-appeal-${continuation}`),
  personal: { reason: aboutThem },
  alongside: ({ decision }: Deciding, state: Participation, context: Context<unknown>) =>
    decision === 'upheld' ? resuming.streams(state, context) : [],
  decide: ({ continuation, decision, reason }, state: Participation, context: Context<unknown>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    const step = stepIn(state, 'NotContinued');
    if (step?.appeal !== 'asked' || one.file.continuations !== continuation)
      return refuse('NoAppealOpen', { status: state.status });
    const data = {
      ...standing(one.file),
      continuation,
      decision,
      reason,
      on: localDate(context.at),
      by: actorOf(context),
    };
    const decided = { type: 'AppealDecided', data } as const;
    if (decision === 'dismissed') return acceptAlongside([decided], []);
    const told = resuming.tell(one.file, context);
    return told.ok ? acceptAlongside([decided], told.alongside) : told;
  },
});
