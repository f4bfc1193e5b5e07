import { instant, type Instant } from '../../../kernel/index.js';
import type { RouteEvent } from '../route/events.js';
import type { Rung } from '../words.js';
import type { Begun, OpenStep } from '../state.js';
import type { Vacancy } from '../vacancy.js';
import { chased, goesTo, stays, type Changes } from './change.js';

const dayMs = 86_400_000;
const isOpenStep = (step: Begun['step']): step is OpenStep =>
  !['Frozen', 'Appointed', 'ExternallyFilled', 'Refused', 'Closed', 'Cancelled'].includes(step.status);

const later = (at: Instant, days: number): Instant => instant(Date.parse(at) + days * dayMs);
const laterRungs = (ladder: readonly Rung[], days: number): readonly Rung[] =>
  ladder.map(({ at, kind }) => ({ at: later(at, days), kind }));
const laterVacancy = (vacancy: Vacancy, days: number): Vacancy => {
  const moved = 'ladder' in vacancy ? { ...vacancy, ladder: laterRungs(vacancy.ladder, days) } : vacancy;
  return moved.status === 'Offered'
    ? { ...moved, offer: { ...moved.offer, answerBy: later(moved.offer.answerBy, days) } }
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
    const { before } = post.step;
    const moved = 'ladder' in before ? { ...before, ladder: laterRungs(before.ladder, days) } : before;
    const step = moved.status === 'Advertised' && closesAt ? { ...moved, closesAt } : moved;
    return goesTo(post, step, { vacancies: post.vacancies.map((one) => laterVacancy(one, days)) });
  },
  PostClosedUnfilled: (post) => goesTo(post, { status: 'Closed' }),
  PostCancelled: (post) => goesTo(post, { status: 'Cancelled' }),
};
