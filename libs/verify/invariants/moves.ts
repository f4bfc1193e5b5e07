import type { Fault, Invariant } from '../invariant.js';
import type { Cases } from '../moves/cases.js';
import { linkFaults } from '../moves/links.js';
import { postFaults } from '../moves/posts.js';
import { readCases } from '../moves/read-cases.js';
import { secondmentFaults, strayFaults } from '../moves/secondments.js';

type Looks = Readonly<{ many: (cases: Cases) => number; faults: readonly ((cases: Cases) => readonly Fault[])[] }>;
const over = (name: string, says: string, { many, faults }: Looks): Invariant => ({
  name,
  says,
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const cases = await readCases(store);
    seen(many(cases));
    for (const look of faults) yield* look(cases);
  },
});

/** Who holds which post on which day. */
export const posts = over(
  'posts',
  'nobody holds a post that another holds, and what a case brought about has its case',
  {
    many: (cases) => cases.posts.size,
    faults: [postFaults, strayFaults],
  },
);
/** Secondments and the ledgers of their posts. */
export const secondments = over('secondments', 'each secondment and the ledgers of its posts know the same', {
  many: (cases) => cases.secondments.size,
  faults: [secondmentFaults],
});
/** Chains of acting up. */
export const links = over(
  'acting-up',
  'each link has its cause, agrees with the ledgers, and ends when its chain is unwound',
  {
    many: (cases) => cases.links.size,
    faults: [linkFaults],
  },
);
