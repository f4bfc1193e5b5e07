import { approvalChanges } from './changes/approval.js';
import type { Changes } from './changes/change.js';
import { linkChanges, publishedChanges, reminderChanges } from './changes/published.js';
import { readingChanges } from './changes/reading.js';
import { registerChanges, registered } from './changes/register.js';
import { reviewChanges } from './changes/review.js';
import type { PolicyEvent } from './events.js';
import { isRegistered, type Begun, type File, type Policy } from './state.js';

type Later = Exclude<PolicyEvent, { type: 'PolicyRegistered' }>;
type Change = (state: File, data: PolicyEvent['data']) => File;

const changes: Changes<Later> = {
  ...registerChanges,
  ...readingChanges,
  ...reviewChanges,
  ...approvalChanges,
  ...publishedChanges,
  ...linkChanges,
  ...reminderChanges,
};
/** A policy stands where its review stands, while one is under way; what is in force stays in force beside it. */
const begun = (file: File): Begun => ({ ...file, status: file.review?.stage ?? file.standing });

/** What each fact makes of the policy. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
export const evolve = (state: Policy, event: PolicyEvent): Policy => {
  if (event.type === 'PolicyRegistered') return begun(registered(event.data));
  return isRegistered(state) ? begun((changes[event.type] as Change)(state, event.data)) : state;
};
