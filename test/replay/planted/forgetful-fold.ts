import { withClaims } from '#libs/domain/process/claims.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { evolve } from '#libs/domain/internal-post/evolve.js';
import { applicationsOf, type InternalPost } from '#libs/domain/internal-post/state.js';
import { tasks } from '#libs/domain/internal-post/tasks.js';
import { upcasters } from '#libs/domain/internal-post/upcasters.js';

/** A planted change that fits every history: the fold takes the first application only. */
const forgetful = (state: InternalPost, event: InternalPostEvent): InternalPost =>
  event.type === 'ApplicationReceived' && applicationsOf(state).length > 0 ? state : evolve(state, event);

export const internalPostFold = withClaims<InternalPost, InternalPostEvent>(
  { revision: 2, initial: { status: 'NotRequested' }, evolve: forgetful, upcasters },
  tasks,
);
