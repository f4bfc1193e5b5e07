import type { FormerInternalPostEvent } from './former-events.js';
import type { AdvertEvent } from './advert/events.js';
import type { ApplicationEvent } from './applications/events.js';
import type { DescriptionEvent } from './description/events.js';
import type { GateEvent } from './gate/events.js';
import type { InterviewEvent } from './interviews/events.js';
import type { OfferEvent } from './offer/events.js';
import type { PanelEvent } from './panel/events.js';
import type { RouteEvent } from './route/events.js';
import type { SiftEvent } from './sift/events.js';
import type { StartDateEvent } from './start-date/events.js';

export type * from './words.js';

/** Everything that can happen to a post. */
export type InternalPostEvent =
  | GateEvent
  | DescriptionEvent
  | AdvertEvent
  | ApplicationEvent
  | PanelEvent
  | SiftEvent
  | InterviewEvent
  | OfferEvent
  | StartDateEvent
  | RouteEvent
  | FormerInternalPostEvent;
