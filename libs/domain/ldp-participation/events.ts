import type { AccreditationEvent } from './accreditation/events.js';
import type { ApplicationEvent } from './application/events.js';
import type { ContinuationEvent } from './continuation/events.js';
import type { JoiningEvent } from './joining/events.js';
import type { LeavingEvent } from './leaving/events.js';
import type { PausingEvent } from './pausing/events.js';
import type { PlaceEvent } from './place/events.js';
import type { PlanEvent } from './plan/events.js';
import type { PoolEvent } from './pool/events.js';

/** Everything that can be recorded of a participation, besides what happens to its tasks and documents. */
export type ParticipationEvent =
  | ApplicationEvent
  | PlaceEvent
  | JoiningEvent
  | PlanEvent
  | AccreditationEvent
  | PausingEvent
  | ContinuationEvent
  | LeavingEvent
  | PoolEvent;
