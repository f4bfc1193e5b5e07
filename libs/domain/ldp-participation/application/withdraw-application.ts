import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, anybody, ownFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { personalText } from '../fields.js';
import { placeVoided } from '../place/voiding.js';
import { stepIn, type Participation } from '../state.js';
import { givingUp } from '../to-cycle.js';

const withdrawn = givingUp('withdrawn');

/** Until they have joined, applicants go as they came, with a reason or without. */
export const withdrawApplication = command({
  type: 'WithdrawApplication',
  schema: z.strictObject({ reason: personalText(4000).optional() }),
  clause: clauses.apply,
  summary: 'Withdraw your application, or give up the place that you accepted, before you join.',
  by: anybody,
  personal: { reason: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => withdrawn.streams(state, context),
  decide: ({ reason }, state: Participation, context: Context<unknown>) => {
    const own = ownFile(state, context);
    if (!own.ok) return own;
    if (!stepIn(state, 'Submitted', 'WithPanel', 'WaitListed', 'Offered', 'Accepted', 'Deferred'))
      return refuse('NothingToWithdraw', { status: state.status });
    const told = withdrawn.tell(own.file, context);
    if (!told.ok) return told;
    const data = { number: own.file.applications, ...(reason && { reason }) };
    const gone = { type: 'ApplicationWithdrawn', data } as const;
    return acceptAlongside([gone, ...placeVoided(own.file, 'withdrawn', context)], told.alongside);
  },
});
