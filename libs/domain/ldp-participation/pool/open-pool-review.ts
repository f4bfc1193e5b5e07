import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { hasBegun, type Participation } from '../state.js';

/** The day has come on which HR looks at a place in the pool again. */
export const openPoolReview = command({
  type: 'OpenPoolReview',
  schema: z.strictObject({}),
  clause: clauses.pool,
  summary: 'Ask HR whether somebody stays in the talent pool.',
  by: theProcess,
  personal: {},
  decide: (_, state: Participation, { at, rules }: Context<Rules>) => {
    const { pool } = hasBegun(state) ? state : {};
    if (!pool) return refuse('NotInThePool', { status: state.status });
    if (pool.review) return refuse('HrIsAsked', { since: pool.reviewOn });
    if (at < pool.reviewAt) return refuse('NotDueYet', { due: pool.reviewAt });
    return accept({ type: 'PoolReviewOpened', data: { ladder: rungsFrom(at, rules.ldp.pool.ladder) } });
  },
});
