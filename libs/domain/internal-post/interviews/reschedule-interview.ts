import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding, instantText, line } from '../../process/index.js';
import { aboutApplicant, actorOf, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { applicationId, reasonText } from '../fields.js';
import { interviewAt } from './interviewing.js';
import { rungsFrom } from '../../process/ladder.js';
import { schoolOf, type InternalPost } from '../state.js';

/** Step 3: an interview is held at another time or place: nobody has scored it yet, or it is to be held again. */
export const rescheduleInterview = command({
  type: 'RescheduleInterview',
  schema: z.strictObject({
    application: applicationId,
    startsAt: instantText,
    place: line(200),
    reason: reasonText(),
  }),
  clause: clauses.step3,
  summary: 'Move an interview to another time or place, with a reason.',
  by: holding('HR', schoolOf),
  personal: { reason: aboutApplicant },
  decide: ({ application, startsAt, place, reason }, state: InternalPost, context: Context<Rules>) => {
    const may = ownInterest(state, context) ?? interviewAt(state, application, startsAt, context);
    if (!may.ok) return may;
    const { interview } = may.application;
    if (!interview) return refuse('NotScheduled', { application });
    if (interview.scores.length && !may.again) return refuse('AlreadyScored', { application });
    const { on, warnings, deciding } = may;
    const ladder = rungsFrom(context.at, context.rules.internalPost.shortlist.ladder);
    return accept({
      type: 'InterviewRescheduled',
      data: { application, startsAt, on, place, by: actorOf(context), warnings, reason, ...(deciding && { ladder }) },
    });
  },
});
