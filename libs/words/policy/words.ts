import type { ProcessWords } from '../of-process.js';
import { policyAfterwards } from './afterwards.js';
import { policyDeeds } from './commands.js';
import { approvalTellers } from './events/approval.js';
import { registerTellers } from './events/register.js';
import { reviewTellers } from './events/review.js';
import { standingTellers } from './events/standing.js';
import { policyFacts } from './facts.js';
import { policyStatuses } from './statuses.js';
import { policyAsks, whichCheck } from './tasks.js';

/** What is said of policies. */
export const policyWords: ProcessWords<'policy'> = {
  name: 'Policy',
  start: 'Register a policy',
  statuses: policyStatuses,
  events: { ...registerTellers, ...reviewTellers, ...approvalTellers, ...standingTellers },
  commands: policyDeeds,
  afterwards: policyAfterwards,
  tasks: policyAsks,
  which: whichCheck,
  facts: policyFacts,
  texts: { text: 'What it means for people with protected characteristics' },
};
