import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { sideOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { isRequested, stepIn, type Secondment } from '../state.js';
import { nextReview, objectiveLadder } from '../times.js';

/** On its first day a secondment begins; whether an objective is owed, and why, is settled with it. */
export const beginSecondment = command({
  type: 'BeginSecondment',
  schema: z.strictObject({}),
  clause: clauses.start,
  summary: 'Begin the secondment on the day that all sides have signed.',
  by: theProcess,
  personal: {},
  decide: (_, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Agreed');
    if (!isRequested(state) || !step) return refuse('NotAgreed', { status: state.status });
    const { stay, times } = step;
    if (context.at < times.beginsAt) return refuse('NotDueYet', { due: times.beginsAt });
    const started = {
      type: 'SecondmentStarted',
      data: { ...stay, revision: stay.revision + 1, nextReviewAt: nextReview(context) },
    } as const;
    const { onLdp, secondee } = state.asked;
    const { boundFor } = context.rules.secondment.objective;
    if (!onLdp && boundFor === 'ldp')
      return accept(started, { type: 'ObjectiveNotRequired', data: { because: 'not-on-ldp' } });
    const of = { secondee, home: stay.home.school, host: stay.host };
    const data = {
      because: onLdp ? 'document-002' : 'policy-pack',
      appraiser: sideOf(stay.appraises, of, context),
      ladder: objectiveLadder(context),
    } as const;
    return accept(started, { type: 'ObjectiveRequired', data });
  },
});
