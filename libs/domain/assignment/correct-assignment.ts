import { z } from 'zod';
import type { Context, PostId } from '../../kernel/index.js';
import { command, localDateText } from '../process/index.js';
import { hrOfThePost, notEmployed, ofACase, ownPost } from './acting.js';
import { afterEvents, correctAssignment as corrected } from './changes.js';
import { clauses } from './clauses.js';
import { assignmentId, patternField } from './fields.js';
import { beyondFullTimeWith } from './full-time.js';
import { holdings } from './holdings.js';
import { assignmentIn, type PostLedger } from './state.js';

/** Other dates, or another part of the week; what was known before stays on record. */
export const correctAssignment = command({
  type: 'CorrectAssignment',
  schema: z.strictObject({
    assignment: assignmentId,
    from: localDateText,
    to: localDateText.optional(),
    pattern: patternField.optional(),
  }),
  clause: clauses.holders,
  summary: 'Correct from when to when somebody holds the post, or for how much of the week.',
  by: hrOfThePost,
  personal: {},
  decide: (asked, post: PostLedger, context: Context<unknown>) => {
    const held = assignmentIn(post, asked.assignment);
    const no = ownPost(held?.staff, context) ?? ofACase(held);
    if (no) return no;
    const decision = corrected(post, asked);
    if (!decision.ok || !held) return decision;
    const stretches = holdings(afterEvents(post, decision.events), context.stream as unknown as PostId);
    return (
      notEmployed(held.staff, asked, context) ??
      beyondFullTimeWith(held.staff, asked.assignment, stretches, context) ??
      decision
    );
  },
});
