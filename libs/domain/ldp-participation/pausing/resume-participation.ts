import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, anybody, themselfOrHr } from '../acting.js';
import { clauses } from '../clauses.js';
import { stepIn, type Participation } from '../state.js';

/** They are back, and go on where they were. */
export const resumeParticipation = command({
  type: 'ResumeParticipation',
  schema: z.strictObject({}),
  clause: clauses.pausing,
  summary: 'Resume a participation that was paused, from today on.',
  by: anybody,
  personal: {},
  decide: (_, state: Participation, context: Context<unknown>) => {
    const one = themselfOrHr(state, context);
    if (!one.ok) return one;
    return stepIn(state, 'Paused')
      ? accept({ type: 'ParticipationResumed', data: { on: localDate(context.at), by: actorOf(context) } })
      : refuse('NotPaused', { status: state.status });
  },
});
