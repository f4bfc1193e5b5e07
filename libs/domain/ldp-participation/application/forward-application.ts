import { z } from 'zod';
import { refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, stepIn, type Participation } from '../state.js';
import { streamsToEnter } from '../to-cycle.js';
import { forwarding } from './endorsing.js';

/** Nobody read it in time: it goes on all the same, marked so. */
export const forwardApplication = command({
  type: 'ForwardApplication',
  schema: z.strictObject({}),
  clause: clauses.apply,
  summary: 'Send an application that nobody read on to the panel, marked not endorsed.',
  by: theProcess,
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => streamsToEnter(state, context),
  decide: (_, state: Participation, context: Context<unknown>) => {
    const step = stepIn(state, 'Submitted');
    if (!step || !hasBegun(state)) return refuse('NotAwaitingEndorsement', { status: state.status });
    if (context.at < step.forwardAt) return refuse('NotDueYet', { due: step.forwardAt });
    return forwarding(state, { number: state.applications, endorsement: 'not-endorsed', read: [] }, context);
  },
});
