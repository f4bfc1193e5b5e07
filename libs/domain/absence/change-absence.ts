import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, anyStaff, command, localDateText } from '../process/index.js';
import { clauses } from './clauses.js';
import { cannotStandIn } from './delegates.js';
import type { Absence } from './state.js';
import { impossible, openAbsence, todayOf } from './whose.js';

/** Other days; what has been cannot be changed, so an absence that has begun keeps its first one. */
export const changeAbsence = command({
  type: 'ChangeAbsence',
  schema: z.strictObject({ from: localDateText, to: localDateText }),
  clause: clauses.absences,
  summary: 'Change the days of an absence: its first day until it begins, its last day while it goes on.',
  by: anyStaff,
  personal: {},
  decide: (days, state: Absence, context: Context<Rules>) => {
    const open = openAbsence(state, context);
    if (!open.ok) return open;
    const { absence, begun } = open;
    const { window } = absence;
    if (begun && days.from !== window.from) return refuse('AlreadyBegun', { from: window.from });
    if (days.from === window.from && days.to === window.to) return refuse('SameDays', window);
    const today = todayOf(context);
    if (!begun && days.from < today) return refuse('BeginsInThePast', { from: days.from });
    if (days.to < today) return refuse('EndsInThePast', { to: days.to });
    const no = impossible(days, context) ?? cannotStandIn(absence, days, context);
    if (no) return no;
    return accept({ type: 'AbsenceChanged', data: { ...days, by: actorOf(context) } });
  },
});
