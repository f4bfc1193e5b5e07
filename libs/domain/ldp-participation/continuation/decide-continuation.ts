import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutThem, actorOf, cared, standing } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText, number, personalText } from '../fields.js';
import type { Participation } from '../state.js';
import { appealTimes } from '../times.js';
import { ending } from '../to-cycle.js';
import { openContinuation } from './facts.js';
import { unlawful } from './lawful.js';

const notContinued = ending('not-continued');
type Deciding = Readonly<{ continuation: number; decision: string }>;

/** SLT decides on the two facts; for the time being where one is late, and pending where the absence is protected. */
export const decideContinuation = command({
  type: 'DecideContinuation',
  schema: z.strictObject({
    continuation: number,
    decision: z.enum(['continue', 'provisional', 'pending-protected', 'not-continued']),
    effectiveFrom: localDateText.optional(),
    reasons: personalText(8000).optional(),
  }),
  clause: clauses.continuation,
  summary: 'Decide whether a participant goes on, for the time being or for the year, or goes on no more.',
  by: answeringNamed<Deciding, Participation>(({ continuation }) => `decide-continuation-${continuation}`),
  personal: { reasons: aboutThem },
  alongside: ({ decision }: Deciding, state: Participation, context: Context<Rules>) =>
    decision === 'not-continued' ? notContinued.streams(state, context) : [],
  decide: (asked, state: Participation, context: Context<Rules>) => {
    const { continuation, decision, reasons } = asked;
    const mine = cared(state, context);
    if (!mine.ok) return mine;
    const one = openContinuation(state, continuation);
    if (!one.ok) return one;
    const no = unlawful(one.open, decision, reasons !== undefined);
    if (no) return no;
    const today = localDate(context.at);
    const earliest = decision === 'not-continued' ? today : one.open.openedOn;
    const { effectiveFrom = earliest } = asked;
    if (effectiveFrom < earliest) return refuse('EffectiveTooEarly', { effectiveFrom, earliest });
    const { objectives, appraisal, meanwhile } = one.open;
    const data = {
      ...standing(one.file),
      continuation,
      decision,
      effectiveFrom,
      ...(objectives && { objectives: objectives.result }),
      ...(appraisal && { appraisal }),
      by: actorOf(context),
      ...(reasons && { reasons }),
      ...(meanwhile && { settles: meanwhile }),
    };
    const decided = { type: 'ContinuationDecided', data } as const;
    if (decision !== 'not-continued') return acceptAlongside([decided], []);
    const told = notContinued.tell(one.file, context);
    if (!told.ok) return told;
    const refused = { type: 'ContinuationRefused', data: { continuation, ...appealTimes(context) } } as const;
    return acceptAlongside([decided, refused], told.alongside);
  },
});
