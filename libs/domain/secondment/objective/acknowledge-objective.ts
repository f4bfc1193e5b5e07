import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { isRequested, type Secondment } from '../state.js';

/** The secondee has read the objective. */
export const acknowledgeObjective = command({
  type: 'AcknowledgeObjective',
  schema: z.strictObject({}),
  clause: clauses.objective,
  summary: 'Acknowledge the objective of your secondment.',
  by: answering('acknowledge-objective'),
  personal: {},
  decide: (_, state: Secondment, context: Context<unknown>) => {
    const known = isRequested(state) ? state.objective : undefined;
    if (known?.status !== 'set') return refuse('NoObjectiveSet', { objective: known?.status });
    if (known.acknowledged) return refuse('AlreadyAcknowledged');
    return accept({ type: 'ObjectiveAcknowledged', data: { by: actorOf(context) } });
  },
});
