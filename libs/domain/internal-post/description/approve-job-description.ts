import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { rungsFrom } from '../ladder.js';
import { latestSpecification, type InternalPost } from '../state.js';

/** Step 1: SLT approves the version that it has read; whoever wrote it can't. */
export const approveJobDescription = command({
  type: 'ApproveJobDescription',
  schema: z.strictObject({ version: z.int().min(1).max(1000) }),
  clause: clauses.step1,
  summary: 'Approve, as SLT, one version of the job description and person specification.',
  by: answering('approve-job-description'),
  personal: {},
  decide: ({ version }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Describing');
    const latest = found && latestSpecification(found.post)?.version;
    if (!found?.step.written || latest === undefined) return refuse('NotAwaitingApproval', { status: state.status });
    if (latest !== version) return refuse('SpecificationSuperseded', { version, latest });
    const ladder = rungsFrom(context.at, context.rules.internalPost.description.ladder);
    return accept({ type: 'JobDescriptionApproved', data: { version, by: actorOf(context), ladder } });
  },
});
