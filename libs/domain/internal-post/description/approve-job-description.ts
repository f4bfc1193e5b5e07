import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { rungsFrom } from '../../process/ladder.js';
import type { InternalPost } from '../state.js';
import { notAwaitingApproval } from './awaiting-approval.js';

/** Step 1: SLT approves the version that it has read; whoever wrote it can't. */
export const approveJobDescription = command({
  type: 'ApproveJobDescription',
  schema: z.strictObject({ version: z.int().min(1).max(1000) }),
  clause: clauses.step1,
  summary: 'Approve, as SLT, one version of the job description and person specification.',
  by: answering('approve-job-description'),
  personal: {},
  decide: ({ version }, state: InternalPost, context: Context<Rules>) => {
    const no = notAwaitingApproval(state, version);
    if (no) return no;
    const ladder = rungsFrom(context.at, context.rules.internalPost.description.ladder);
    return accept({ type: 'JobDescriptionApproved', data: { version, by: actorOf(context), ladder } });
  },
});
