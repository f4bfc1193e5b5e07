import type { Instant } from '../../../kernel/index.js';
import type { Application } from '../application.js';
import type { RouteEvent } from '../route/events.js';
import { freeOf, goesOn, type Begun, type OpenStep } from '../state.js';
import { isTaken, isUnsettled, type Vacancy } from '../vacancy.js';
import { chased, goesTo, stays, within, type Changes } from './change.js';
import { freeVacancies, inOrder, isSearching, unfilled } from './vacancies.js';

type Reopened = Extract<RouteEvent, { type: 'PostReopened' }>['data'];
type Move = (at: Instant) => Instant;
const movedBy =
  ({ moved }: Pick<Reopened, 'moved'>): Move =>
  (at) =>
    moved.find(({ from }) => from === at)?.to ?? at;
const later = <T extends Readonly<{ at: Instant }>>(rungs: readonly T[], move: Move): readonly T[] =>
  rungs.map((rung) => ({ ...rung, at: move(rung.at) }));

const stepLater = (step: OpenStep, { closesAt, ladder }: Reopened, move: Move): OpenStep => {
  if (step.status !== 'Advertised') return 'ladder' in step ? { ...step, ladder: later(step.ladder, move) } : step;
  const { panelLadder } = step;
  return {
    ...step,
    ladder: ladder ?? step.ladder,
    closesAt: closesAt ?? step.closesAt,
    ...(panelLadder && { panelLadder: later(panelLadder, move) }),
  };
};
const vacancyLater = (vacancy: Vacancy, move: Move): Vacancy => {
  const moved = 'ladder' in vacancy ? { ...vacancy, ladder: later(vacancy.ladder, move) } : vacancy;
  if (moved.status === 'Appointed' && moved.amendment)
    return { ...moved, amendment: { ...moved.amendment, ladder: later(moved.amendment.ladder, move) } };
  return moved.status === 'Offered'
    ? { ...moved, offer: { ...moved.offer, answerBy: move(moved.offer.answerBy) } }
    : moved;
};
const applicationLater = (one: Application, missed: boolean, move: Move): Application => {
  const { interview, ...application } = one;
  if (missed || !interview) return application;
  return {
    ...application,
    interview: { ...interview, ...(interview.ladder && { ladder: later(interview.ladder, move) }) },
  };
};

/** The first of the free posts are filled from outside. */
const filledFromOutside = (post: Begun, filled: number): readonly Vacancy[] => {
  const outside = freeVacancies(post)
    .slice(0, filled)
    .map((free): Vacancy => ({ ...free, status: 'ExternallyFilled' }));
  const now = outside.map(({ number }) => number);
  return inOrder([...post.vacancies.filter(({ number }) => !now.includes(number)), ...outside]);
};

const givenUp = (vacancy: Vacancy): Vacancy => {
  if (isTaken(vacancy) || vacancy.status === 'Unfilled') return vacancy;
  return unfilled(vacancy, vacancy.status === 'Vacant' ? vacancy.because : 'OfferWithdrawn');
};

export const routeChanges: Changes<RouteEvent> = {
  ExternalReviewBypassed: (post) => stays(post, { review: 'bypassed' }),
  ExternalRouteOpened: (post) => goesTo(post, { status: 'External' }),
  ExternalOutcomeRecorded: (post, { filled, ladder }) => {
    const vacancies = filledFromOutside(post, filled);
    const because = filled === 0 ? 'ExternalFailed' : 'Unfilled';
    if (freeOf({ ...post, vacancies }) > 0)
      return goesTo(post, { ...chased('AwaitingRoute', ladder), because }, { vacancies });
    // An appointment that is open again keeps the post open until that is settled.
    const waiting = vacancies.some(isUnsettled);
    return goesTo(post, { status: waiting ? 'Offering' : 'ExternallyFilled' }, { vacancies });
  },
  PostPartlyFilled: (post, { ladder }) => within(post, 'AwaitingRoute', (step) => ({ ...step, ladder })),
  PostFrozen: (post, { since }) =>
    goesOn(post.step) ? goesTo(post, { status: 'Frozen', before: post.step, since }) : stays(post),
  PostReopened: (post, reopened) => {
    if (post.step.status !== 'Frozen') return stays(post);
    const move = movedBy(reopened);
    const { opensAt, reserve } = post;
    const { reserveUntil } = reopened;
    const vacancies = post.vacancies.map((one) => vacancyLater(one, move));
    const step = stepLater(post.step.before, reopened, move);
    // An appointment may have been voided meanwhile.
    const onward: OpenStep = step.status === 'Offering' && isSearching(vacancies) ? { status: 'Offering' } : step;
    return goesTo(post, onward, {
      vacancies,
      applications: post.applications.map((one) => applicationLater(one, reopened.missed.includes(one.id), move)),
      ...(opensAt && { opensAt: move(opensAt) }),
      ...(reserve && reserveUntil && { reserve: { ...reserve, until: reserveUntil } }),
    });
  },
  PostClosedUnfilled: (post) => goesTo(post, { status: 'Closed' }, { vacancies: post.vacancies.map(givenUp) }),
  PostCancelled: (post) => goesTo(post, { status: 'Cancelled' }),
};
