import type { Context, Instant } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { handedIn, withStatus } from '../application.js';
import { eligibleAt } from './eligibility.js';
import type { InternalPostEvent } from '../events.js';
import { rungsFrom } from '../../process/ladder.js';
import type { Begun } from '../state.js';

/** What the end of an advert brings about, whenever the process comes to it: the audience is judged at the closing. No applicant at all is not "no applicant meets the essential criteria". */
export const closing = (post: Begun, closedAt: Instant, context: Context<Rules>): readonly InternalPostEvent[] => {
  const { at, rules } = context;
  const { sift, route } = rules.internalPost;
  const left = post.applications
    .filter(withStatus('submitted'))
    .filter(({ applicant }) => !eligibleAt(applicant, post.audience, closedAt, context).eligible)
    .map(({ id }) => id);
  const closed = { type: 'AdvertClosed', data: { closedAt, left, ladder: rungsFrom(at, sift.ladder) } } as const;
  return post.applications.some(handedIn)
    ? [closed]
    : [closed, { type: 'NobodyApplied', data: { ladder: rungsFrom(at, route.ladder) } }];
};
