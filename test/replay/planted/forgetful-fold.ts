import { withClaims } from '#libs/domain/process/claims.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { evolve, type InternalPost } from '#libs/domain/internal-post/state.js';

/** A planted change that fits every history: the fold takes the first application only. */
const forgetful = (state: InternalPost, event: InternalPostEvent): InternalPost =>
  event.type === 'ApplicationReceived' && state.status === 'Advertised' && state.applications.length > 0
    ? state
    : evolve(state, event);

export const internalPostFold = withClaims<InternalPost, InternalPostEvent>(
  { revision: 1, initial: { status: 'NotRequested' }, evolve: forgetful, upcasters: {} },
  () => [],
);
