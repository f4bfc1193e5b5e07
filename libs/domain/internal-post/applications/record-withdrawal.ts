import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { aboutApplicant, actorOf, applicationOf, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { applicationId, reasonText } from '../fields.js';
import { isOpen, isRequested, schoolOf, type InternalPost } from '../state.js';
import { withdrawing } from './withdrawing.js';

/** HR records that an applicant has withdrawn by word of mouth, or did not come to the interview. */
export const recordWithdrawal = command({
  type: 'RecordWithdrawal',
  schema: z.strictObject({ application: applicationId, reason: reasonText() }),
  clause: clauses.step3,
  summary: 'Record that an applicant has withdrawn, with how it became known.',
  by: holding('HR', schoolOf),
  personal: { reason: aboutApplicant },
  decide: ({ application, reason }, state: InternalPost, context: Context<Rules>) => {
    if (!isRequested(state) || !isOpen(state)) return refuse('NotOpen', { status: state.status });
    const found = applicationOf(state, application);
    // A draft is its author's alone.
    if (!found || found.status === 'drafted') return refuse('UnknownApplication', { application });
    const no = ownInterest(state, context);
    if (no) return no;
    const events = withdrawing(state, found, { by: actorOf(context), reason }, context);
    return 'ok' in events ? events : accept(...events);
  },
});
