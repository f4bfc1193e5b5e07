import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { closing } from './closing.js';
import type { InternalPost } from '../state.js';

/** Step 2: the advert closes at its instant; nobody has to be at a desk. */
export const closeAdvert = command({
  type: 'CloseAdvert',
  schema: z.strictObject({}),
  clause: clauses.step2,
  summary: 'Close the advert at its closing instant.',
  by: theProcess,
  personal: {},
  decide: (_, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Advertised');
    if (!found) return refuse('NotAdvertised', { status: state.status });
    const { closesAt } = found.step;
    return context.at < closesAt
      ? refuse('StillOpen', { closesAt })
      : accept(...closing(found.post, closesAt, context));
  },
});
