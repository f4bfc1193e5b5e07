import type { EventOf } from '../domain/of-process.js';
import { actingUpEvents } from './events/acting-up.js';
import { absenceEvents } from './events/absence.js';
import { boardMeetingEvents } from './events/board-meeting.js';
import { internalPostEvents } from './events/internal-post.js';
import { cycleEvents } from './events/ldp-cycle.js';
import { participationEvents } from './events/ldp-participation.js';
import { policyEvents } from './events/policy.js';
import { postEvents } from './events/post.js';
import { secondmentEvents } from './events/secondment.js';
import { sharedEvents } from './events/shared.js';
import type { PublishedName } from './topics.js';

type TypeOf<E> = E extends { type: infer T extends string } ? T : never;

/** Every event that each process may record and that is on Kafka, with a line for subscribers; one that is missing here does not compile. */
export const domainEvents: { readonly [P in PublishedName]: Readonly<Record<TypeOf<EventOf<P>>, string>> } = {
  'internal-post': { ...internalPostEvents, ...sharedEvents },
  secondment: { ...secondmentEvents, ...sharedEvents },
  'acting-up': { ...actingUpEvents, ...sharedEvents },
  'ldp-participation': { ...participationEvents, ...sharedEvents },
  'ldp-cycle': { ...cycleEvents, ...sharedEvents },
  policy: { ...policyEvents, ...sharedEvents },
  'board-meeting': { ...boardMeetingEvents, ...sharedEvents },
  absence: { ...absenceEvents, ...sharedEvents },
  post: { ...postEvents, ...sharedEvents },
};
