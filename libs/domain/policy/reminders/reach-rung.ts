import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, theProcess } from '../../process/index.js';
import { living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText, stream } from '../fields.js';
import { isAnswered, type Policy } from '../state.js';
import { lastFeasibleMeeting } from '../cadence/last-feasible-meeting.js';
import { currentRung, nextRung } from '../cadence/reminders.js';

const meeting = z.strictObject({
  meeting: stream('board-meeting'),
  body: z.enum(['board', 'committee']),
  on: localDateText,
});

/** The owner, or whoever is next above them, is reminded of the review: only of the rung on which the day stands. */
export const reachRung = command({
  type: 'ReachRung',
  schema: z.strictObject({ meetings: z.array(meeting).max(500).default([]) }),
  clause: clauses.reminders,
  summary: 'Remind of the review of a policy, with the last meeting that can approve it in time.',
  by: theProcess,
  personal: {},
  decide: ({ meetings }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { file } = alive;
    if (!file.due) return refuse('NoDueDate');
    if (isAnswered(file)) return refuse('AnsweredByApproval');
    const { due } = file.due.due;
    const day = today(context);
    const rung = currentRung(due, day, file.due.reminders);
    if (!rung || file.rung === rung.rung)
      return refuse('NotDueYet', { due: nextRung(due, day, file.due.reminders).on });
    const { papersDaysBefore } = context.rules.policies.meeting;
    const ofBody = meetings.filter(({ body }) => body === file.authoriser);
    const lastMeeting = lastFeasibleMeeting(ofBody, due, { today: day, papersDaysBefore });
    const byMeeting = file.authoriser !== 'CEO';
    const data = { rung: rung.rung, due, to: rung.to, ...(lastMeeting && { lastMeeting }) };
    const none = byMeeting && !lastMeeting && { chairsAction: true as const };
    return accept({ type: 'RungReached', data: { ...data, ...none } });
  },
});
