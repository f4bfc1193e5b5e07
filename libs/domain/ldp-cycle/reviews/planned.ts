import { refuse } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { isGoingOn, type Cycle } from '../state.js';

export const settlingPlan = answeringNamed<{ plan: number }, Cycle>(({ plan }) => `start-secondment-${plan}`);
/** The plan with this number, until it has begun or was dropped. */
export const openPlan = (state: Cycle, number: number) => {
  const plan = isGoingOn(state) ? state.plans.find((one) => one.plan === number) : undefined;
  return plan ? ({ ok: true, plan } as const) : refuse('NoSuchPlan', { plan: number });
};
