import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed, command, instantText, line } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { applicationId } from '../fields.js';
import { interviewAt } from './interviewing.js';
import type { InternalPost } from '../state.js';

/** Step 3: everybody on the shortlist is given a time and a place. */
export const scheduleInterview = command({
  type: 'ScheduleInterview',
  schema: z.strictObject({ application: applicationId, startsAt: instantText, place: line(200) }),
  clause: clauses.step3,
  summary: 'Set the time and place of an interview.',
  by: answeringNamed<{ application: string }, InternalPost>(({ application }) => `schedule-interview-${application}`),
  personal: {},
  decide: ({ application, startsAt, place }, state: InternalPost, context: Context<unknown>) => {
    const may = interviewAt(state, application, startsAt, context);
    if (!may.ok) return may;
    if (may.application.interview) return refuse('AlreadyScheduled', { application, instead: 'RescheduleInterview' });
    const { on, warnings } = may;
    return accept({
      type: 'InterviewScheduled',
      data: { application, startsAt, on, place, by: actorOf(context), warnings },
    });
  },
});
