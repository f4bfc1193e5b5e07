import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom } from '../../process/index.js';
import { hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { homeGone } from '../ledger.js';
import { stepIn, type Secondment } from '../state.js';
import { homeStream } from './stay-streams.js';

/** The home post was deleted after the hand-over had opened: another post is looked for at once. */
export const startRedeployment = command({
  type: 'StartRedeployment',
  schema: z.strictObject({}),
  clause: clauses.return,
  summary: 'Start looking for another post, where the home post is deleted.',
  by: hrOfTheHome,
  personal: {},
  alongside: homeStream,
  decide: (_, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Returning');
    if (!step) return refuse('ReturnNotOpen', { status: state.status });
    const no = ownCase(state, context);
    if (no) return no;
    const { home, lastDay } = step.stay;
    if (step.return.redeploying) return refuse('AlreadyRedeploying', step.return.redeploying);
    if (step.return.plan && step.return.plan.to !== 'substantive') return refuse('ReturnIsPlanned', { lastDay });
    const gone = homeGone(step.stay, context);
    if (!gone) return refuse('HomePostIsThere', { post: home.post, lastDay });
    const ladder = rungsFrom(context.at, context.rules.secondment.return.ladder);
    return accept({ type: 'RedeploymentStarted', data: { post: home.post, gone, ladder } });
  },
});
