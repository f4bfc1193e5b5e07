import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { standing } from '../acting.js';
import { clauses } from '../clauses.js';
import { hasBegun, stepIn, type Participation } from '../state.js';

/** Nobody appealed in time: the decision stands. */
export const closeAppealTime = command({
  type: 'CloseAppealTime',
  schema: z.strictObject({}),
  clause: clauses.appeal,
  summary: 'Make a decision final against which nobody appealed in time.',
  by: theProcess,
  personal: {},
  decide: (_, state: Participation, { at }: Context<unknown>) => {
    const step = stepIn(state, 'NotContinued');
    if (!hasBegun(state) || step?.appeal !== 'open') return refuse('NothingToAppeal', { status: state.status });
    if (at < step.appealBy) return refuse('NotDueYet', { due: step.appealBy });
    const data = { ...standing(state), continuation: state.continuations, on: localDate(at) };
    return accept({ type: 'AppealTimePassed', data });
  },
});
