import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { eligibilityOf } from '../eligibility.js';
import { hasBegun, stepIn, type Participation } from '../state.js';
import { joinedCohort } from '../to-cycle.js';
import { joined, obstacles } from './joins.js';

/** The joining day: eligibility is tested again, and what stands in the way is a question for HR and no refusal. */
export const joinProgramme = command({
  type: 'JoinProgramme',
  schema: z.strictObject({}),
  clause: clauses.access,
  summary: 'Have somebody join on their day, or ask HR where something stands in the way.',
  by: theProcess,
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => joinedCohort.streams(state, context),
  decide: (_, state: Participation, context: Context<Rules>) => {
    const step = stepIn(state, 'Accepted', 'Deferred');
    if (!step || !hasBegun(state)) return refuse('NoPlaceAccepted', { status: state.status });
    if (context.at < step.joinsAt) return refuse('NotDueYet', { due: step.joinsAt });
    if (step.question) return refuse('HrIsAsked', { because: step.question.because });
    const eligibility = eligibilityOf(state.person, context);
    const because = obstacles(state, step, eligibility);
    if (because.length > 0 || step.commitment === undefined) {
      const ladder = rungsFrom(context.at, context.rules.ldp.joining.ladder);
      return acceptAlongside([{ type: 'JoinQuestionRaised', data: { because, eligibility, ladder } }], []);
    }
    const told = joinedCohort.tell(state, context);
    if (!told.ok) return told;
    return acceptAlongside([joined(state, step.commitment, context)], told.alongside);
  },
});
