import { instant, type Instant } from '../../../kernel/index.js';
import type { RouteEvent } from '../route/events.js';
import type { Rung } from '../words.js';
import type { Begun, OpenStep } from '../state.js';
import type { Vacancy } from '../vacancy.js';
import { chased, goesTo, stays, type Changes } from './change.js';

const dayMs = 86_400_000;
const isOpenStep = (step: Begun['step']): step is OpenStep =>
  !['Frozen', 'Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'].includes(step.status);

type Still = Readonly<{ since: Instant; days: number }>;
/** What had passed before the post lay still has been acted on, and stays where it was. */
const later = (at: Instant, { since, days }: Still): Instant =>
  at > since ? instant(Date.parse(at) + days * dayMs) : at;
const laterRungs = (ladder: readonly Rung[], still: Still): readonly Rung[] =>
  ladder.map(({ at, kind }) => ({ at: later(at, still), kind }));
const laterVacancy = (vacancy: Vacancy, still: Still): Vacancy => {
  const moved = 'ladder' in vacancy ? { ...vacancy, ladder: laterRungs(vacancy.ladder, still) } : vacancy;
  return moved.status === 'Offered'
    ? { ...moved, offer: { ...moved.offer, answerBy: later(moved.offer.answerBy, still) } }
    : moved;
};

export const routeChanges: Changes<RouteEvent> = {
  ExternalReviewBypassed: (post) => stays(post, { review: 'bypassed' }),
  ExternalRouteOpened: (post) => goesTo(post, { status: 'External' }),
  ExternalOutcomeRecorded: (post, { filled, ladder }) =>
    filled > 0
      ? goesTo(post, { status: 'ExternallyFilled' })
      : goesTo(post, { ...chased('AwaitingRoute', ladder), because: 'ExternalFailed' }),
  PostFrozen: (post, { since }) =>
    isOpenStep(post.step) ? goesTo(post, { status: 'Frozen', before: post.step, since }) : stays(post),
  PostReopened: (post, { days, closesAt }) => {
    if (post.step.status !== 'Frozen') return stays(post);
    const { before, since } = post.step;
    const still = { since, days };
    const moved = 'ladder' in before ? { ...before, ladder: laterRungs(before.ladder, still) } : before;
    const step = moved.status === 'Advertised' && closesAt ? { ...moved, closesAt } : moved;
    return goesTo(post, step, { vacancies: post.vacancies.map((one) => laterVacancy(one, still)) });
  },
  PostClosedUnfilled: (post) => goesTo(post, { status: 'Closed' }),
  PostCancelled: (post) => goesTo(post, { status: 'Cancelled' }),
};
