import { isPolicy } from '../../read-models/policy-register/project.js';
import type { PolicyCase } from '../../domain/policy/fold.js';
import { fromBackup, type Fault, type Invariant } from '../invariant.js';
import { linkFaults } from '../policies/links.js';
import { lookedAt } from '../policies/reviews.js';
import { streamBatches } from '../stream-batches.js';

/** The life of each policy, as the decider lets it be. */
export const policyReviews: Invariant = {
  name: 'policy-reviews',
  says: 'each policy is due when its facts say so, is reminded of once, publishes what was approved, and knows its links from both sides',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const policies = new Map<string, PolicyCase>();
    const found: (readonly [string, string])[] = [];
    const batches = streamBatches(store, ({ streams }) =>
      Promise.resolve([...streams].filter(([stream]) => isPolicy(stream))),
    );
    for await (const batch of batches) {
      for (const [stream, events] of batch) {
        const { state, faults } = lookedAt(events);
        policies.set(stream, state);
        found.push(...faults.map((what) => [stream, what] as const));
      }
      seen(batch.length);
    }
    for (const [subject, what] of [...found, ...linkFaults(policies)]) yield { subject, what, repair: fromBackup };
  },
};
