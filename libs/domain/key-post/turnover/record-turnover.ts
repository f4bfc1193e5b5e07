import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command, staffId } from '../../process/index.js';
import { actorOf, holdsForGood, named, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { dayOrMonth } from '../fields.js';
import type { KeyPost } from '../state.js';
import { recordsTurnover } from '../who-may.js';
import { turnoverKinds, type TurnoverId } from '../words.js';

/** Who holds the post says that they will leave it; HR may record it with their agreement. Nobody is asked, and nothing is inferred. */
export const recordTurnover = command({
  type: 'RecordTurnover',
  schema: z.strictObject({
    staff: staffId,
    kind: z.enum(turnoverKinds),
    on: dayOrMonth.optional(),
    agreed: z.boolean().optional(),
  }),
  clause: clauses.turnover,
  summary: 'Record that the holder is going to leave the post, told by them or with their agreement.',
  by: recordsTurnover,
  personal: {},
  decide: ({ staff, kind, on, agreed }, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const by = actorOf(context);
    const source = by === staff ? 'themself' : 'agreed';
    if (source === 'agreed' && !agreed) return refuse('AgreementMissing', { staff });
    if (!holdsForGood(staff, found.one.post, context))
      return refuse('DoesNotHoldThePost', { staff, post: found.one.post });
    if (on && on < today(context).slice(0, on.length)) return refuse('InThePast', { on });
    const before = found.one.turnovers.find((turnover) => turnover.staff === staff);
    if (before) return refuse('TurnoverAlreadyRecorded', { turnover: before.turnover });
    const turnover = context.freshId as TurnoverId;
    return accept({ type: 'TurnoverRecorded', data: { turnover, staff, kind, ...(on && { on }), source, by } });
  },
});
