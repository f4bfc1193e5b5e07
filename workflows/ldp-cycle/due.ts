import type { CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import type { CycleCommand } from '#libs/domain/ldp-cycle/index.js';
import { isOpened, type Begun, type Status, withPanel } from '#libs/domain/ldp-cycle/state.js';
import type { Instant } from '#libs/kernel/index.js';
import { isOver, type Intake } from './intake.js';

type Own = 'CloseApplications' | 'CloseIntake' | 'OpenReview' | 'OpenExternalReview';
type Due = (state: CycleCase) => Instant | undefined;

const when =
  (statuses: readonly Status[], at: (state: Begun) => Instant | undefined): Due =>
  (state) =>
    isOpened(state) && statuses.includes(state.status) ? at(state) : undefined;

/** What happens by itself, and when; the list closes only once nobody is left to decide on. */
const acts: readonly (readonly [Own, Due])[] = [
  ['CloseApplications', when(['Open'], ({ cutOffAt }) => cutOffAt)],
  ['CloseIntake', when(['Selecting', 'Selected'], (state) => (withPanel(state).length ? undefined : state.closesAt))],
  ['OpenReview', when(['Running'], ({ nextReviewAt }) => nextReviewAt)],
  ['OpenExternalReview', when(['Running'], ({ externalReviewAt }) => externalReviewAt)],
];

export const acting = (intake: Intake): readonly Promise<unknown>[] =>
  acts.map(([type, at]) => intake.until(isOver, { at, then: () => ({ type, data: {} }) satisfies CycleCommand }));
