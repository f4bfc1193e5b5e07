import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';
import { notAwaitingApproval } from './awaiting-approval.js';

/** Step 1: SLT asks for another version, saying what is wrong with this one. */
export const sendBackJobDescription = command({
  type: 'SendBackJobDescription',
  schema: z.strictObject({ version: z.int().min(1).max(1000), reason: reasonText() }),
  clause: clauses.step1,
  summary: 'Send the job description back to HR, with a reason.',
  by: answering('approve-job-description'),
  personal: { reason: byItsAuthor },
  decide: ({ version, reason }, state: InternalPost, context: Context<Rules>) => {
    const no = notAwaitingApproval(state, version);
    if (no) return no;
    const ladder = rungsFrom(context.at, context.rules.internalPost.description.ladder);
    return accept({ type: 'JobDescriptionSentBack', data: { version, by: actorOf(context), reason, ladder } });
  },
});
