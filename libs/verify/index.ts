import type { Invariant } from './invariant.js';
import { appointments } from './invariants/appointments.js';
import { commands } from './invariants/commands.js';
import { delegates } from './invariants/delegates.js';
import { documents } from './invariants/documents.js';
import { followers } from './invariants/followers.js';
import { kafka } from './invariants/kafka.js';
import { links, posts, secondments } from './invariants/moves.js';
import { notices } from './invariants/notices.js';
import { openPosts } from './invariants/open-posts.js';
import { order } from './invariants/order.js';
import { parked } from './invariants/parked.js';
import { personalData } from './invariants/personal-data.js';
import { policies } from './invariants/policies.js';
import { policyReviews } from './invariants/policy-reviews.js';
import { postTimes } from './invariants/post-times.js';
import { readModels } from './invariants/read-models.js';
import { streams } from './invariants/streams.js';
import { vaultReferences } from './invariants/vault-references.js';
import { workflows } from './invariants/workflows.js';

export type { Deps, Finding, Invariant } from './invariant.js';
export { verify, type Checked } from './verify.js';
export { connectEngine, type WorkflowEngine } from './workflow-engine.js';

/** All that `npm run verify` checks, in this order: the first waits for the followers. */
export const invariants: readonly Invariant[] = [
  followers,
  streams,
  order,
  commands,
  readModels,
  appointments,
  openPosts,
  postTimes,
  policies,
  policyReviews,
  posts,
  secondments,
  links,
  delegates,
  vaultReferences,
  documents,
  parked,
  notices,
  kafka,
  workflows,
  personalData,
];
