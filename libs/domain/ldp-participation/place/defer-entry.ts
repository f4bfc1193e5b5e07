import { z } from 'zod';
import { atLocalTime } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom } from '../../process/index.js';
import { aboutThem, anybody, ownFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { ofApplication, personalText } from '../fields.js';
import { intakeAfter } from '../intake.js';
import { stepIn, type Participation } from '../state.js';
import { givingUp } from '../to-cycle.js';
import { openOffer } from './answering.js';
import { placeVoided } from './voiding.js';

const deferred = givingUp('deferred');

/** The place is kept for the next intake; once for any reason, and again for a protected one. */
export const deferEntry = command({
  type: 'DeferEntry',
  schema: z.strictObject({
    ...ofApplication,
    because: z.enum(['protected', 'other']),
    reason: personalText(4000).optional(),
  }),
  clause: clauses.place,
  summary: 'Keep your place for the next intake: for parental leave or sickness, or for another reason.',
  by: anybody,
  personal: { reason: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => deferred.streams(state, context),
  decide: ({ application: number, because, reason }, state: Participation, context: Context<Rules>) => {
    const own = ownFile(state, context);
    if (!own.ok) return own;
    const { file } = own;
    const kept = stepIn(state, 'Accepted', 'Deferred');
    if (kept ? file.applications !== number : !openOffer(state, number, context).ok)
      return refuse('NoOfferOpen', { status: state.status });
    if (kept?.status === 'Deferred' && because === 'other') return refuse('AlreadyDeferred', { joinsOn: kept.joinsOn });
    const told = deferred.tell(file, context);
    if (!told.ok) return told;
    const joinsOn = intakeAfter(file.application!.intake.joinsOn, context.rules.ldp);
    const data = {
      number,
      joinsOn,
      joinsAt: atLocalTime(joinsOn),
      protected: because === 'protected',
      ...(reason && { reason }),
      ladder: rungsFrom(atLocalTime(file.application!.intake.joinsOn), context.rules.ldp.commitment.ladder),
    };
    const later = { type: 'EntryDeferred', data } as const;
    return acceptAlongside([later, ...placeVoided(file, 'deferred', context)], told.alongside);
  },
});
