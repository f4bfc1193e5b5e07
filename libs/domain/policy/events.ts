import type { ApprovalEvent } from './approval/events.js';
import type { LinkEvent } from './links/events.js';
import type { PublishedEvent } from './published/events.js';
import type { ReadingEvent } from './reading/events.js';
import type { RegisterEvent } from './register/events.js';
import type { ReminderEvent } from './reminders/events.js';
import type { ReviewEvent } from './review/events.js';

/** Everything that can be recorded of a policy, besides what happens to its tasks and documents. */
export type PolicyEvent =
  RegisterEvent | ReadingEvent | ReviewEvent | ApprovalEvent | PublishedEvent | LinkEvent | ReminderEvent;
