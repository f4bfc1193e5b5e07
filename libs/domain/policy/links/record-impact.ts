import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, byItsAuthor, command, rungsFrom } from '../../process/index.js';
import { actorOf, living } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { Policy } from '../state.js';

/** What a change in another policy means for this one; where it needs a review, that opens now. */
export const recordImpact = command({
  type: 'RecordImpact',
  schema: z.strictObject({
    check: z.int().min(1).max(100_000),
    outcome: z.enum(['none', 'accept', 'needs-review']),
    reason: reasonText(),
  }),
  clause: clauses.impact,
  summary: 'Record what a change in a linked policy means for this one.',
  by: answeringNamed<{ check: number }, Policy>(({ check }) => `check-impact-${check}`),
  personal: { reason: byItsAuthor },
  decide: ({ check, outcome, reason }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { file } = alive;
    if (!file.impacts.some((one) => one.check === check)) return refuse('NoSuchCheck', { check });
    const by = actorOf(context);
    const recorded = { type: 'ImpactRecorded', data: { check, outcome, reason, by } } as const;
    if (outcome !== 'needs-review' || file.review) return accept(recorded);
    const ladder = rungsFrom(context.at, context.rules.policies.review.ladder);
    return accept(recorded, {
      type: 'ReviewOpened',
      data: { review: file.reviews + 1, early: true, reason, by, ladder },
    });
  },
});
