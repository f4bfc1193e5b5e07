import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { vacancyNumber } from '../fields.js';
import { partiesAnew } from '../offer/parties.js';
import type { InternalPost } from '../state.js';

/** Step 4: no date by the deadline: the CEO is asked to bring the sides together. It makes no appointment. */
export const escalateStartDate = command({
  type: 'EscalateStartDate',
  schema: z.strictObject({ vacancy: vacancyNumber }),
  clause: clauses.step4,
  summary: 'Bring a start date that nobody agrees on to the CEO.',
  by: theProcess,
  personal: {},
  decide: ({ vacancy: number }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'AgreeingDate');
    if (!vacancy || vacancy.agreed) return refuse('NotAgreeingDate', standing(state, number));
    if (vacancy.escalated) return refuse('AlreadyEscalated');
    const due = vacancy.ladder.find((rung) => rung.kind === 'escalate')?.at;
    if (!due || context.at < due) return refuse('NotLateYet', { due });
    const parties = partiesAnew(state, vacancy, context);
    return accept({ type: 'StartDateEscalated', data: { vacancy: number, to: 'CEO', ...(parties && { parties }) } });
  },
});
