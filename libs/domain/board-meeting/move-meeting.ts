import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { tellPolicies } from '../policy/from-meeting.js';
import { byItsAuthor, command } from '../process/index.js';
import { actorOf, byClerk, toCome } from './acting.js';
import { putOff } from './carried.js';
import { clauses } from './clauses.js';
import { reasonText, sitting } from './fields.js';
import { isScheduled, undecided, type BoardMeeting } from './state.js';
import { lateness, papersByFor, plannedFor, today } from './times.js';

/** Its agenda moves with it, and each policy hears whether the new date is still in time. A meeting without a quorum is moved too. */
export const moveMeeting = command({
  type: 'MoveMeeting',
  schema: z.strictObject({ ...sitting, reason: reasonText() }),
  clause: clauses.deferral,
  summary: 'Move a meeting to another day, with everything on its agenda.',
  by: byClerk,
  personal: { reason: byItsAuthor },
  alongside: (_, state: BoardMeeting) => (isScheduled(state) ? undecided(state).map(({ policy }) => policy) : []),
  decide: ({ reason, ...sitting }, state: BoardMeeting, context: Context<Rules>) => {
    const open = toCome(state);
    if (!open.ok) return open;
    const { file } = open;
    if (undecided(file).length < file.items.length) return refuse('DecisionsTaken', { on: file.on });
    if (sitting.on < today(context)) return refuse('MeetingInThePast', { on: sitting.on, today: today(context) });
    const same = sitting.on === file.on && sitting.startsAt === file.startsAt && sitting.place === file.place;
    if (same && !file.attendance) return refuse('MeetingUnchanged', { on: file.on });
    const papersBy = papersByFor(sitting.on, context);
    if (!file.papers && file.items.length && lateness(papersBy, context).refused)
      return refuse('PapersAreLate', { papersBy, today: today(context) });
    const tellings =
      sitting.on === file.on ? [] : putOff(file.items, { ...file, on: sitting.on }, context.stream, context);
    const told = tellPolicies(tellings, context);
    if (!told.ok) return told;
    const data = { ...plannedFor(sitting, context), from: file.on, by: actorOf(context), reason };
    return acceptAlongside([{ type: 'MeetingMoved', data }], told.alongside);
  },
});
