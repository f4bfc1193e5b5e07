import type { RouteEvent } from '../../../domain/internal-post/route/events.js';
import { timeText } from '../../dates.js';
import { counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';

/** The fifth step, and what may happen at any of them. */
export const routeTellers: Tellers<RouteEvent> = {
  PostPartlyFilled: () => 'Not every post is filled, so somebody has to choose what comes next.',
  ExternalReviewBypassed: ({ by: staff }, { by }) =>
    by(
      staff,
      'went on without the review of external recruitment, with a reason',
      'The review of external recruitment was bypassed, with a reason',
    ),
  ExternalRouteOpened: ({ by: staff }, { by }) =>
    by(staff, 'opened the external route', 'The external route was opened'),
  ExternalOutcomeRecorded: ({ by: staff, filled }, { by }) => {
    const how = ifTold(filled, (many) => (many === 0 ? ': nobody was found' : `: ${counted(many, 'post')} filled`));
    return by(
      staff,
      `recorded the outcome of external recruitment${how}`,
      `The outcome of external recruitment was recorded${how}`,
    );
  },
  PostFrozen: ({ by: staff }, { by }) => by(staff, 'froze the post', 'The post was frozen'),
  PostReopened: ({ by: staff, days, closesAt }, { by }) => {
    const after = ifTold(days, (many) => (many > 0 ? ` after ${counted(many, 'day')}` : ''));
    const until = ifTold(closesAt, (at) => `; the advert closes at ${timeText(at)}`);
    return by(staff, `reopened the post${after}${until}`, `The post was reopened${after}${until}`);
  },
  PostClosedUnfilled: ({ by: staff }, { by }) => by(staff, 'closed the post unfilled', 'The post was closed unfilled'),
  PostCancelled: ({ by: staff }, { by }) => by(staff, 'cancelled the post', 'The post was cancelled'),
};
