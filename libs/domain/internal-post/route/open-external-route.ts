import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, byItsAuthor, command } from '../../process/index.js';
import { actorOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import { routeTask } from './route-task.js';
import { undecided } from '../sift.js';
import { latestSpecification, type InternalPost } from '../state.js';

/** Step 5: the post is advertised outside, with the job description carried over and the evidence why; the CEO's review comes first and has to allow it, or is bypassed for a reason. */
export const openExternalRoute = command({
  type: 'OpenExternalRoute',
  schema: z.strictObject({ evidence: reasonText(), bypass: reasonText().optional() }),
  clause: clauses.step5,
  summary:
    'Recruit from outside, with the evidence; with a reason to bypass the CEO’s review where it is still open or found against it.',
  by: answeringNamed(routeTask),
  personal: { evidence: byItsAuthor, bypass: byItsAuthor },
  decide: ({ evidence, bypass }, state: InternalPost, context: Context<unknown>) => {
    const found = inStep(state, 'AwaitingRoute', 'ExternalRoute');
    if (!found) return refuse('NotAwaitingRoute', { status: state.status });
    const { post } = found;
    const missing = undecided(post).map(({ id }) => id);
    if (missing.length) return refuse('MatrixIncomplete', { applications: missing });
    if (post.review === 'asked' && !bypass)
      return refuse('ExternalReviewPending', { task: 'review-external-recruitment', or: 'bypass, with a reason' });
    const by = actorOf(context);
    const specification = latestSpecification(post)?.version ?? 0;
    const opened = { type: 'ExternalRouteOpened', data: { by, specification, evidence } } as const;
    if (post.review === 'fill-internally' && !bypass)
      return refuse('ExternalReviewAgainst', { finding: post.review, or: 'bypass, with a reason' });
    const bypasses = post.review === 'asked' || post.review === 'fill-internally';
    return bypasses && bypass
      ? accept({ type: 'ExternalReviewBypassed', data: { by, reason: bypass } }, opened)
      : accept(opened);
  },
});
