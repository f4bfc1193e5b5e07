import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, anybody } from '../acting.js';
import { clauses } from '../clauses.js';
import { personalText } from '../fields.js';
import { mayApply, type Participation } from '../state.js';
import { participationOf } from '../stream.js';

/** Anybody may begin at any time, and come back to it. */
export const saveDraft = command({
  type: 'SaveDraft',
  schema: z.strictObject({ statement: personalText(8000) }),
  clause: clauses.apply,
  summary: 'Write your application to the leadership programme, and keep it for later.',
  by: anybody,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: Participation, context: Context<unknown>) => {
    const staff = actorOf(context);
    if (context.stream !== participationOf(staff)) return refuse('NotYourParticipation', { status: state.status });
    if (!mayApply(state) && state.status !== 'Drafting') return refuse('AlreadyApplied', { status: state.status });
    return accept({ type: 'DraftSaved', data: { staff, school: context.people.employer(staff)!, statement } });
  },
});
