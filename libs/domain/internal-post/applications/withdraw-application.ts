import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { ownApplication } from './applying.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { isOpen, isRequested, type InternalPost } from '../state.js';
import { withdrawing } from './withdrawing.js';

/** An applicant withdraws, at any step before the appointment. */
export const withdrawApplication = command({
  type: 'WithdrawApplication',
  schema: z.strictObject({ reason: reasonText().optional() }),
  clause: clauses.step3,
  summary: 'Withdraw your own application, at any step before an appointment.',
  by: anyStaff,
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: InternalPost, context: Context<Rules>) => {
    if (!isRequested(state) || !isOpen(state)) return refuse('NotOpen', { status: state.status });
    const by = actorOf(context);
    const own = ownApplication(state, by);
    if (!own) return refuse('NotApplied', { status: state.status });
    const events = withdrawing(state, own, { by, reason }, context);
    return 'ok' in events ? events : accept(...events);
  },
});
