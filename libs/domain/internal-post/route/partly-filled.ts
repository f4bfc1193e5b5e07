import type { Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import type { InternalPostEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { rungsFrom } from '../ladder.js';
import type { InternalPost } from '../state.js';

/** Events that settle a vacancy; where it is the last, and others are unfilled, the route is asked for from that day on. */
export const andPartlyFilled = (
  state: InternalPost,
  { at, rules }: Context<Rules>,
  ...events: readonly InternalPostEvent[]
): readonly InternalPostEvent[] => {
  const after = events.reduce<InternalPost>(evolve, state);
  return state.status === 'Offering' && after.status === 'AwaitingRoute'
    ? [...events, { type: 'PostPartlyFilled', data: { ladder: rungsFrom(at, rules.internalPost.route.ladder) } }]
    : events;
};
