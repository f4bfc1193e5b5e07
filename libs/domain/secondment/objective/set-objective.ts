import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command, rungsFrom } from '../../process/index.js';
import { aboutSecondee, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isRequested, type Secondment } from '../state.js';

/** "… will include an objective specifically relating to their secondment responsibilities": whoever appraises sets it. */
export const setObjective = command({
  type: 'SetObjective',
  schema: z.strictObject({ objective: reasonText() }),
  clause: clauses.objective,
  summary: 'Set the objective that relates to the secondee’s responsibilities in the secondment.',
  by: answeringNamed<unknown, Secondment>(() => 'set-objective'),
  personal: { objective: aboutSecondee },
  decide: ({ objective }, state: Secondment, context: Context<Rules>) => {
    const known = isRequested(state) ? state.objective : undefined;
    if (known?.status !== 'required') return refuse('NoObjectiveToSet', { objective: known?.status });
    const ladder = rungsFrom(context.at, context.rules.secondment.objective.ladder);
    return accept({ type: 'ObjectiveSet', data: { objective, by: actorOf(context), ladder } });
  },
});
