import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { internalPostFold, type InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { TaskEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow, type Following } from '../follow.js';

type Post = Following<InternalPostCase, InternalPostCommand>;
const leaves = (status: Status) => (post: InternalPostCase) => post.status !== status;
const ladder = (post: InternalPostCase) => ('ladder' in post ? post.ladder : []);

/** What the process waits for in each status. A status may come back (relisted), so this is a loop and not a list. */
const steps: Partial<Record<Status, (post: Post) => Promise<unknown>>> = {
  // HR asks for a post; SLT agrees or declines. A late answer is chased, and at last brought to the CEO.
  Requested: (post) =>
    post.chase(
      leaves('Requested'),
      ladder,
      { reason: 'ApprovalAwaited', task: () => 'approve-request' },
      {
        done: (s) => s.status === 'Requested' && s.escalated,
        then: () => ({ type: 'EscalateApproval', data: {} }),
      },
    ),

  Approved: (post) => post.until(leaves('Approved')),

  // 2. The post is advertised internally, across the Trust, until its closing instant.
  Advertised: (post) =>
    Promise.all([
      post.chase(leaves('Advertised'), ladder, {
        reason: 'AdvertClosing',
        to: (s) => (s.status === 'Advertised' ? [s.post.requestedBy] : []),
      }),
      post.until(leaves('Advertised'), {
        at: (s) => (s.status === 'Advertised' ? s.closesAt : undefined),
        then: () => ({ type: 'CloseAdvert', data: {} }),
      }),
    ]),

  // 3. The panel names the successful candidate.
  Selecting: (post) => post.until(leaves('Selecting')),

  // 5. Nobody applied: HR chooses what comes next.
  AwaitingRoute: (post) => post.until(leaves('AwaitingRoute')),

  // 4. The date is agreed with the Head of the employing school.
  AgreeingDate: (post) =>
    post.chase(leaves('AgreeingDate'), ladder, {
      reason: 'StartDateAwaited',
      task: (s) => (s.status === 'AgreeingDate' && s.proposal ? 'agree-start-date' : 'propose-start-date'),
    }),
};

/** The internal post process, steps 1 to 5 of the Trust's policy; ends with what became of the post. */
export async function internalPost(args: Follow<InternalPostCase>): Promise<Status> {
  const post: Post = await follow<InternalPostCase, InternalPostEvent | TaskEvent, InternalPostCommand>(
    args,
    internalPostFold.fold,
  );
  for (let step = steps[post.state.status]; step; step = steps[post.state.status]) await step(post);
  return post.state.status;
}
