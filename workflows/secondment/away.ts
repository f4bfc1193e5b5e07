import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import { stepIn } from '#libs/domain/secondment/state.js';
import { opensFiveSteps } from './conversion.js';
import { chased } from './late.js';
import { leaves, type Stay, type Step } from './stay.js';

/** While a return is suspended nobody is asked. */
const nextReviewAt = (stay: SecondmentCase) => {
  const step = stepIn(stay, 'Running', 'Returning');
  return step?.status === 'Returning' && step.return.suspended ? undefined : step?.nextReviewAt;
};
/** At the pack's cadence home and host are asked how the secondment goes. */
const reviewed = (stay: Stay, status: 'Running' | 'Returning') =>
  stay.until(leaves(status), { at: nextReviewAt, then: () => ({ type: 'OpenReview', data: {} }) });

/** The secondee works at the host; so many days before the last one the hand-over opens. */
export const running: Step = (stay) =>
  Promise.all([
    ...chased(stay, 'Running'),
    opensFiveSteps(stay, leaves('Running')),
    reviewed(stay, 'Running'),
    stay.until(leaves('Running'), {
      at: (s) => stepIn(s, 'Running')?.times.opensReturnAt,
      then: () => ({ type: 'OpenReturn', data: {} }),
    }),
  ]);

/** Whoever stays on has no day on which it ends by itself, and a return that is suspended waits for the employer. */
const endsAt = (stay: SecondmentCase) => {
  const step = stepIn(stay, 'Returning');
  return step && !step.return.suspended && !step.return.staysOn ? step.times.endsAt : undefined;
};
/** The return is planned; once the last day has passed the secondment ends, into the secondee's own post unless people planned another way. */
export const returning: Step = (stay) =>
  Promise.all([
    ...chased(stay, 'Returning'),
    opensFiveSteps(stay, leaves('Returning')),
    reviewed(stay, 'Returning'),
    stay.until(leaves('Returning'), { at: endsAt, then: () => ({ type: 'EndSecondment', data: {} }) }),
  ]);

/** The secondee is back, or elsewhere; what is owed of the objective is recorded, and HR closes the case. */
export const ended: Step = (stay) => Promise.all(chased(stay, 'Ended'));
