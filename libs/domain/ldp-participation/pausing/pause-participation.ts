import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, actorOf, anybody, themselfOrHr } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText, reasonText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';

/** What counts as protected never counts against anybody: parental leave, pregnancy, sickness, disability. */
const reasons = ['parental', 'sickness', 'caring', 'work', 'other'] as const;
const isProtected: ReadonlySet<string> = new Set(['parental', 'sickness']);

/** Somebody steps aside for a time. The event keeps that the reason is protected, and the sealed text which it is. */
export const pauseParticipation = command({
  type: 'PauseParticipation',
  schema: z.strictObject({ because: z.enum(reasons), from: localDateText, reason: reasonText() }),
  clause: clauses.pausing,
  summary: 'Pause a participation, for parental leave, sickness or another reason.',
  by: anybody,
  personal: { reason: aboutThem },
  decide: ({ because, from, reason }, state: Participation, context: Context<unknown>) => {
    const one = themselfOrHr(state, context);
    if (!one.ok) return one;
    const step = stepIn(state, 'Participating');
    if (!step) return refuse('NotParticipating', { status: state.status });
    const today = localDate(context.at);
    if (from > today) return refuse('PausesOnItsDay', { from, today });
    const earliest = [step.since, ...one.file.pauses.map(({ to }) => to ?? step.since)].sort().at(-1)!;
    if (from < earliest) return refuse('BeforeTheyTookPart', { from, earliest });
    return accept({
      type: 'ParticipationPaused',
      data: { from, protected: isProtected.has(because), reason, by: actorOf(context) },
    });
  },
});
