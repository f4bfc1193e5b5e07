import { z } from 'zod';
import type { Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, reasonText } from '../fields.js';
import type { Participation } from '../state.js';
import { streamsToEnter } from '../to-cycle.js';
import { forwarding } from './endorsing.js';

/** They do not recommend the applicant, and say why; document 002 gives them no veto, so it goes on. */
export const commentWithoutEndorsing = command({
  type: 'CommentWithoutEndorsing',
  schema: z.strictObject({ ...ofApplication, comment: reasonText() }),
  clause: clauses.apply,
  summary: 'Send an application on to the panel with your comment, and without your endorsement.',
  by: answeringNamed<{ application: number }, Participation>(({ application }) => `endorse-application-${application}`),
  personal: { comment: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => streamsToEnter(state, context),
  decide: ({ application: number, comment }, state: Participation, context: Context<unknown>) =>
    forwarding(
      state,
      {
        number,
        endorsement: 'commented',
        read: [{ type: 'ApplicationCommented', data: { number, by: actorOf(context), comment } }],
      },
      context,
    ),
});
