import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { tellPolicies } from '../policy/from-meeting.js';
import { byItsAuthor, command } from '../process/index.js';
import { actorOf, byClerk, toCome } from './acting.js';
import { carriedTo, nextMeeting, putOff, takenOff } from './carried.js';
import { clauses } from './clauses.js';
import { meetingId, reasonText } from './fields.js';
import { isScheduled, undecided, type BoardMeeting } from './state.js';

/** Its policies wait for any meeting, or stand on the agenda of a later one that is named; what has to be ratified needs one. */
export const cancelMeeting = command({
  type: 'CancelMeeting',
  schema: z.strictObject({ to: meetingId.optional(), reason: reasonText() }),
  clause: clauses.deferral,
  summary: 'Cancel a meeting, or put off its agenda to a later one.',
  by: byClerk,
  personal: { reason: byItsAuthor },
  alongside: ({ to }, state: BoardMeeting) => [
    ...(isScheduled(state) ? undecided(state).map(({ policy }) => policy) : []),
    ...(to ? [to] : []),
  ],
  decide: ({ to, reason }, state: BoardMeeting, context: Context<Rules>) => {
    const open = toCome(state);
    if (!open.ok) return open;
    const { items, on } = open.file;
    if (undecided(open.file).length < items.length) return refuse('DecisionsTaken', { on });
    const cancelled = { by: actorOf(context), reason };
    if (!to) {
      const acted = items.filter(({ kind }) => kind === 'chairs-action');
      if (acted.length) return refuse('ToBeRatified', { items: acted.map(({ item }) => item) });
      const told = tellPolicies(takenOff(items, context), context);
      return told.ok ? acceptAlongside([{ type: 'MeetingCancelled', data: cancelled }], told.alongside) : told;
    }
    const later = nextMeeting(to, open.file, context);
    if (!later.ok) return later;
    const told = tellPolicies(putOff(items, later.next, to, context), context);
    if (!told.ok) return told;
    const alongside = [...told.alongside, ...carriedTo(to, later.next, items, context)];
    return acceptAlongside([{ type: 'MeetingCancelled', data: { ...cancelled, to } }], alongside);
  },
});
