import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { anotherProcess, command } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, stepIn, type Participation } from '../state.js';
import { entering, streamsToEnter } from '../to-cycle.js';

/** The cycle of their intake has opened: an application that waited for it, or a place that was deferred to it, comes in. */
export const enterCycle = command({
  type: 'EnterCycle',
  schema: z.strictObject({}),
  clause: clauses.panel,
  summary: 'Bring an application that waits into the cycle of its intake, once that is open.',
  by: anotherProcess('ldp-cycle'),
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => streamsToEnter(state, context),
  decide: (_, state: Participation, context: Context<unknown>) => {
    if (!hasBegun(state) || !stepIn(state, 'WithPanel', 'Deferred'))
      return refuse('NotWithPanel', { status: state.status });
    const { cycle, endorsement = 'not-endorsed', intake } = state.application!;
    if (cycle) return refuse('AlreadyEntered', { cycle });
    const into = entering(state, endorsement, context);
    if (!into.ok) return into;
    return into.events.length
      ? acceptAlongside(into.events, into.alongside)
      : refuse('CycleNotOpen', { joinsOn: intake.joinsOn });
  },
});
