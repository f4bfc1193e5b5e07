import { z } from 'zod';
import type { Context } from '../../../kernel/index.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, personalText } from '../fields.js';
import type { Participation } from '../state.js';
import { streamsToEnter } from '../to-cycle.js';
import { forwarding } from './endorsing.js';

/** The Head of the applicant's school, or who stands in, recommends them. */
export const endorseApplication = command({
  type: 'EndorseApplication',
  schema: z.strictObject({ ...ofApplication, comment: personalText(4000).optional() }),
  clause: clauses.apply,
  summary: 'Endorse an application and send it on to the panel.',
  by: answeringNamed<{ application: number }, Participation>(({ application }) => `endorse-application-${application}`),
  personal: { comment: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => streamsToEnter(state, context),
  decide: ({ application: number, comment }, state: Participation, context: Context<unknown>) =>
    forwarding(
      state,
      {
        number,
        endorsement: 'endorsed',
        read: [{ type: 'ApplicationEndorsed', data: { number, by: actorOf(context), ...(comment && { comment }) } }],
      },
      context,
    ),
});
