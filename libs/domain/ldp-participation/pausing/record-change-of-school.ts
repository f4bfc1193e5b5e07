import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, holding } from '../../process/index.js';
import { actorOf, cared } from '../acting.js';
import { clauses } from '../clauses.js';
import { isOpen, type Participation } from '../state.js';

/** The school is that which employs them, as the trust's records have it: nobody types it in. HR of either school may say so. */
export const recordChangeOfSchool = command({
  type: 'RecordChangeOfSchool',
  schema: z.strictObject({}),
  clause: clauses.plan,
  summary: 'Take over which school employs a participant now.',
  by: holding<Participation>('HR'),
  personal: {},
  decide: (_, state: Participation, context: Context<unknown>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    if (!isOpen(state)) return refuse('NotParticipating', { status: state.status });
    const to = context.people.employer(one.file.person);
    if (!to) return refuse('NotEmployedNow', { staff: one.file.person });
    if (to === one.file.school) return refuse('SameSchool', { school: to });
    const data = { from: one.file.school, to, on: localDate(context.at), by: actorOf(context) };
    return accept({ type: 'SchoolChanged', data });
  },
});
