import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { homeGone } from '../ledger.js';
import { stepIn, type Secondment } from '../state.js';
import { returnLadder } from '../times.js';
import { promisesIn } from './promises.js';
import { homeStream } from './stay-streams.js';

/** The hand-over opens in time for what may have changed meanwhile: a home post that is gone, or promised to another. */
export const openReturn = command({
  type: 'OpenReturn',
  schema: z.strictObject({}),
  clause: clauses.return,
  summary: 'Open the hand-over, as many days before the last day as the pack has it.',
  by: theProcess,
  personal: {},
  alongside: homeStream,
  decide: (_, state: Secondment, context: Context<Rules>) => {
    const step = stepIn(state, 'Running');
    if (!step) return refuse('NotRunning', { status: state.status });
    const { stay, times } = step;
    if (context.at < times.opensReturnAt) return refuse('NotDueYet', { due: times.opensReturnAt });
    const { home, lastDay, staff, from: since } = stay;
    const opened = {
      type: 'ReturnOpened',
      data: {
        ladder: returnLadder(lastDay, context),
        promises: promisesIn(home.post, { staff, since }, context),
      },
    } as const;
    const gone = homeGone(stay, context);
    if (!gone) return accept(opened);
    const ladder = rungsFrom(context.at, context.rules.secondment.return.ladder);
    return accept(opened, { type: 'RedeploymentStarted', data: { post: home.post, gone, ladder } });
  },
});
