import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, cared, schoolOfFile, standing } from '../acting.js';
import { clauses } from '../clauses.js';
import { missing } from '../completion.js';
import { localDateText } from '../fields.js';
import { reviewTimes } from '../pool/times.js';
import { stepIn, type Participation } from '../state.js';
import { ending } from '../to-cycle.js';

const completed = ending('completed');

/** All that the pack asks for is there: they complete, and are in the talent pool from that day on. */
export const completeProgramme = command({
  type: 'CompleteProgramme',
  schema: z.strictObject({ reviewOn: localDateText.optional() }),
  clause: clauses.completion,
  summary: 'Record that somebody has completed the programme; they enter the talent pool.',
  by: holding<Participation>('HR', schoolOfFile),
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => completed.streams(state, context),
  decide: ({ reviewOn }, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    if (!stepIn(state, 'Participating')) return refuse('NotParticipating', { status: state.status });
    const on = localDate(context.at);
    const lacking = missing(one.file, on, context.rules.ldp);
    if (lacking.length > 0) return refuse('NotCompletedYet', { missing: lacking });
    const again = reviewTimes(reviewOn, context);
    if (!again.ok) return again;
    const told = completed.tell(one.file, context);
    if (!told.ok) return told;
    const by = actorOf(context);
    const data = { ...standing(one.file), on, needs: context.rules.ldp.completion.needs, by };
    const pool = { ...again.times, source: 'completed', since: on, by } as const;
    return acceptAlongside(
      [
        { type: 'ProgrammeCompleted', data },
        { type: 'TalentPoolJoined', data: pool },
      ],
      told.alongside,
    );
  },
});
