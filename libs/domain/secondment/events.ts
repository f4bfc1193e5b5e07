import type { UnwindingEvent } from '../acting-up/unwinding/events.js';
import type { SecondmentAgreementEvent } from './agreement/events.js';
import type { ConversionEvent } from './conversion/events.js';
import type { ExtensionEvent } from './extension/events.js';
import type { ObjectiveEvent } from './objective/events.js';
import type { ReleaseEvent } from './release/events.js';
import type { ReturnEvent } from './return/events.js';
import type { ReviewEvent } from './reviews/events.js';
import type { RunningEvent } from './running/events.js';

export type * from './words.js';

/** Everything that can be recorded of a secondment, besides what happens to its tasks and documents. */
export type SecondmentEvent =
  | ReleaseEvent
  | SecondmentAgreementEvent
  | RunningEvent
  | ObjectiveEvent
  | ReviewEvent
  | ExtensionEvent
  | ReturnEvent
  | ConversionEvent
  | UnwindingEvent;
