import type { AssessingEvent } from './assessing/events.js';
import type { CohortEvent } from './cohort/events.js';
import type { ExternalEvent } from './external/events.js';
import type { OpeningEvent } from './opening/events.js';
import type { PanelEvent } from './panel/events.js';
import type { ReviewEvent } from './reviews/events.js';
import type { SelectionEvent } from './selection/events.js';

/** Everything that can be recorded of a cycle, besides what happens to its tasks and documents. */
export type CycleEvent =
  OpeningEvent | PanelEvent | AssessingEvent | SelectionEvent | CohortEvent | ReviewEvent | ExternalEvent;
