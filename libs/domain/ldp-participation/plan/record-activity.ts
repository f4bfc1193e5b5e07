import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, accompanied, actorOf, anybody } from '../acting.js';
import { clauses } from '../clauses.js';
import { dates, personalText, schoolId, staffId } from '../fields.js';
import type { Participation } from '../state.js';
import { unlessTakingPart } from './taking-part.js';

/** What participants do beside their plan, with its days, and whether it was in their own time. */
export const recordActivity = command({
  type: 'RecordActivity',
  schema: z.strictObject({
    kind: z.enum(['coaching', 'mentoring', 'shadowing', 'internship']),
    ...dates,
    ownTime: z.boolean(),
    with: staffId.optional(),
    at: schoolId.optional(),
    note: personalText(4000).optional(),
  }),
  clause: clauses.plan,
  summary: 'Record coaching, mentoring, shadowing or an internship, with its days.',
  by: anybody,
  personal: { note: aboutThem },
  decide: (said, state: Participation, context: Context<unknown>) => {
    const one = accompanied(state, context);
    if (!one.ok) return one;
    const no = unlessTakingPart(state);
    if (no) return no;
    const { kind, from, to, ownTime, with: other, at, note } = said;
    if (to < from) return refuse('EndsBeforeItBegins', { from, to });
    if (other === one.file.person) return refuse('NotWithThemself', { staff: other });
    if (at && !context.people.knowsSchool(at)) return refuse('UnknownSchool', { school: at });
    return accept({
      type: 'ActivityRecorded',
      data: {
        kind,
        from,
        to,
        ownTime,
        ...(other && { with: other }),
        ...(at && { at }),
        ...(note && { note }),
        by: actorOf(context),
      },
    });
  },
});
