import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { isRequested, owesOutcome, type Secondment } from '../state.js';

/** Nothing is owed any more: HR closes the case. */
export const completeSecondment = command({
  type: 'CompleteSecondment',
  schema: z.strictObject({}),
  clause: clauses.objective,
  summary: 'Close a secondment that has ended, once the outcome of its objective is recorded.',
  by: hrOfTheHome,
  personal: {},
  decide: (_, state: Secondment, context: Context<unknown>) => {
    if (!isRequested(state) || state.status !== 'Ended') return refuse('NotEnded', { status: state.status });
    if (owesOutcome(state)) return refuse('ObjectiveOutcomeOwed', { objective: state.objective?.status });
    return ownCase(state, context) ?? accept({ type: 'SecondmentCompleted', data: { by: actorOf(context) } });
  },
});
