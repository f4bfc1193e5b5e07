import { z } from 'zod';
import type { AssignmentId, Context, PostId } from '../../kernel/index.js';
import { command, localDateText, staffId } from '../process/index.js';
import { actorOf, hrOfThePost, notEmployed, ownPost } from './acting.js';
import { afterEvents, assign } from './changes.js';
import { clauses } from './clauses.js';
import { patternField } from './fields.js';
import { beyondFullTimeWith } from './full-time.js';
import { holdings } from './holdings.js';
import type { PostLedger } from './state.js';

/** Somebody holds the post for good or on cover, from a day past or to come; secondments and acting-up are cases of their own. */
export const assignHolder = command({
  type: 'AssignHolder',
  schema: z.strictObject({
    staff: staffId,
    basis: z.enum(['substantive', 'cover']),
    from: localDateText,
    to: localDateText.optional(),
    pattern: patternField.optional(),
  }),
  clause: clauses.holders,
  summary: 'Record who holds the post, for good or on cover, from a day past or to come.',
  by: hrOfThePost,
  personal: {},
  decide: (asked, post: PostLedger, context: Context<unknown>) => {
    const no = ownPost(asked.staff, context);
    if (no) return no;
    const assignment = context.freshId as AssignmentId;
    const decision = assign(post, { ...asked, assignment, by: actorOf(context) });
    if (!decision.ok) return decision;
    const stretches = holdings(afterEvents(post, decision.events), context.stream as unknown as PostId);
    return (
      notEmployed(asked.staff, asked, context) ??
      beyondFullTimeWith(asked.staff, assignment, stretches, context) ??
      decision
    );
  },
});
