import type { InternalPostEvent } from './events.js';
import { advertChanges, applicationChanges } from './changes/advert.js';
import type { Changes } from './changes/change.js';
import { begin, descriptionChanges, gateChanges } from './changes/gate.js';
import { formerOfferChanges } from './changes/former-offer.js';
import { offerChanges } from './changes/offer.js';
import { routeChanges } from './changes/route.js';
import { interviewChanges, panelChanges, siftChanges } from './changes/selection.js';
import { startDateChanges } from './changes/start-date.js';
import { isRequested, type Begun, type InternalPost } from './state.js';

type Change = (post: Begun, data: InternalPostEvent['data']) => InternalPost;

const changes: Changes<Exclude<InternalPostEvent, { type: 'PostRequested' }>> = {
  ...gateChanges,
  ...descriptionChanges,
  ...advertChanges,
  ...applicationChanges,
  ...panelChanges,
  ...siftChanges,
  ...interviewChanges,
  ...offerChanges,
  ...formerOfferChanges,
  ...startDateChanges,
  ...routeChanges,
};

/** What each fact makes of the post. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
export const evolve = (state: InternalPost, event: InternalPostEvent): InternalPost => {
  if (event.type === 'PostRequested') return begin(event.data);
  if (!isRequested(state)) return state;
  return (changes[event.type] as Change)(state, event.data);
};
