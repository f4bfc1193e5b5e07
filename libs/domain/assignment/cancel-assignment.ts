import { z } from 'zod';
import type { Context } from '../../kernel/index.js';
import { command } from '../process/index.js';
import { hrOfThePost, ofACase, ownPost } from './acting.js';
import { cancelAssignment as cancelled } from './changes.js';
import { clauses } from './clauses.js';
import { assignmentId } from './fields.js';
import { assignmentIn, type PostLedger } from './state.js';

/** They never held the post, or are not going to; what was known before stays on record. */
export const cancelAssignment = command({
  type: 'CancelAssignment',
  schema: z.strictObject({ assignment: assignmentId }),
  clause: clauses.holders,
  summary: 'Cancel what was recorded by mistake, or does not come about.',
  by: hrOfThePost,
  personal: {},
  decide: (asked, post: PostLedger, context: Context<unknown>) => {
    const held = assignmentIn(post, asked.assignment);
    return ownPost(held?.staff, context) ?? ofACase(held) ?? cancelled(post, asked);
  },
});
