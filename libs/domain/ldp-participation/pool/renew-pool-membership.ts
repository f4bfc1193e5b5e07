import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, cared, schoolOfFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText } from '../fields.js';
import type { Participation } from '../state.js';
import { reviewTimes } from './times.js';

/** They stay in the pool until the next look. */
export const renewPoolMembership = command({
  type: 'RenewPoolMembership',
  schema: z.strictObject({ reviewOn: localDateText.optional() }),
  clause: clauses.pool,
  summary: 'Keep somebody in the talent pool, and say when to look again.',
  by: holding<Participation>('HR', schoolOfFile),
  personal: {},
  decide: ({ reviewOn }, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    if (!one.file.pool) return refuse('NotInThePool', { status: state.status });
    if (!context.people.employer(one.file.person)) return refuse('NotEmployedNow', { staff: one.file.person });
    const again = reviewTimes(reviewOn, context);
    if (!again.ok) return again;
    return accept({ type: 'PoolMembershipRenewed', data: { ...again.times, by: actorOf(context) } });
  },
});
