import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutSecondee, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isRequested, owesOutcome, stepIn, type Secondment } from '../state.js';

/** What has become of the objective; where none was ever set, that is the outcome. */
export const recordObjectiveOutcome = command({
  type: 'RecordObjectiveOutcome',
  schema: z.strictObject({ outcome: z.enum(['met', 'partly-met', 'not-met', 'never-set']), note: reasonText() }),
  clause: clauses.objective,
  summary: 'Record whether the objective of the secondment was met, with what shows it.',
  by: answeringNamed<unknown, Secondment>(() => 'record-objective-outcome'),
  personal: { note: aboutSecondee },
  decide: ({ outcome, note }, state: Secondment, context: Context<unknown>) => {
    if (!isRequested(state) || !stepIn(state, 'Returning', 'Ended') || !owesOutcome(state))
      return refuse('NoOutcomeOwed', { status: state.status });
    const wasSet = state.objective?.status === 'set';
    if (wasSet === (outcome === 'never-set')) return refuse(wasSet ? 'ObjectiveWasSet' : 'ObjectiveWasNeverSet');
    return accept({ type: 'ObjectiveOutcomeRecorded', data: { outcome, note, by: actorOf(context) } });
  },
});
