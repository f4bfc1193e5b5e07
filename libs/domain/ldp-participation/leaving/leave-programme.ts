import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { aboutThem, actorOf, anybody, standing, themselfOrHr } from '../acting.js';
import { clauses } from '../clauses.js';
import { personalText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import { ending } from '../to-cycle.js';

const left = ending('left');

/** Somebody goes before they have completed, by their own wish or because they left the trust. */
export const leaveProgramme = command({
  type: 'LeaveProgramme',
  schema: z.strictObject({
    because: z.enum(['own-wish', 'left-the-trust', 'new-post', 'other']),
    reason: personalText(4000).optional(),
  }),
  clause: clauses.pool,
  summary: 'Leave the programme, or record that somebody left it, with the reason.',
  by: anybody,
  personal: { reason: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<unknown>) => left.streams(state, context),
  decide: ({ because, reason }, state: Participation, context: Context<unknown>) => {
    const one = themselfOrHr(state, context);
    if (!one.ok) return one;
    if (!stepIn(state, 'Participating', 'Paused')) return refuse('NotParticipating', { status: state.status });
    const { person } = one.file;
    const stillHere = context.people.employer(person) !== undefined;
    if (because === 'left-the-trust' && stillHere) return refuse('StillEmployed', { staff: person });
    // Nobody is made to go past the right of appeal: that a person wishes it is theirs to say.
    if (because === 'own-wish' && actorOf(context) !== person) return refuse('TheirsToSay', { because });
    const told = left.tell(one.file, context);
    if (!told.ok) return told;
    const data = {
      ...standing(one.file),
      on: localDate(context.at),
      because,
      ...(reason && { reason }),
      by: actorOf(context),
    };
    return acceptAlongside([{ type: 'ProgrammeLeft', data }], told.alongside);
  },
});
