import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { stepIn } from '#libs/domain/internal-post/state.js';
import type { Chased } from '../follow.js';
import { lateTasks } from './late.js';
import { advertOpened } from './news.js';
import { leaves, type Post, type Step } from './post.js';

/** HR opens the advert for the specification that SLT has approved. */
export const approved: Step = (post) => post.chase(leaves('Approved'), lateTasks);

/** Whoever looks after the advert, and whoever has begun an application, hears that it closes. */
const closingSoon = (post: InternalPostCase): readonly Chased[] => {
  const step = stepIn(post, 'Advertised');
  if (!step || post.status === 'NotRequested') return [];
  const drafting = post.applications.filter(({ status }) => status === 'drafted').map(({ applicant }) => applicant);
  const to = [post.post.requestedBy, ...drafting];
  return [{ reason: 'AdvertClosing', rungs: step.ladder, to, by: step.closesAt }];
};

const opening = async (post: Post) => {
  const { state } = post;
  if (state.status === 'NotRequested' || !state.opensAt) return;
  const { opensAt } = state;
  const over = (now: InternalPostCase) =>
    leaves('Advertised')(now) || (now.status !== 'NotRequested' && now.opensAt !== opensAt);
  if (await post.comes(over, () => opensAt)) return;
  for (const news of advertOpened(post.state)) post.tell(news, opensAt, opensAt);
};

/** 2. The post is advertised internally, across the Trust, from its opening to its closing instant. */
export const advertised: Step = (post) =>
  Promise.all([
    post.chase(leaves('Advertised'), closingSoon),
    post.chase(leaves('Advertised'), lateTasks),
    post.until(leaves('Advertised'), {
      at: (s) => stepIn(s, 'Advertised')?.closesAt,
      then: () => ({ type: 'CloseAdvert', data: {} }),
    }),
    opening(post),
  ]);
