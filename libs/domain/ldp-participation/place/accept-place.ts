import { z } from 'zod';
import { atLocalTime } from '../../../kernel/calendar.js';
import { acceptAlongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { ofApplication } from '../fields.js';
import type { Participation } from '../state.js';
import { accepting } from '../to-cycle.js';
import { answeringOffer, openOffer } from './answering.js';

/** They take the place, and join on the day that their application was told. */
export const acceptPlace = command({
  type: 'AcceptPlace',
  schema: z.strictObject(ofApplication),
  clause: clauses.place,
  summary: 'Accept the place that you were offered.',
  by: answeringOffer,
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => accepting.streams(state, context),
  decide: ({ application: number }, state: Participation, context: Context<Rules>) => {
    const one = openOffer(state, number, context);
    if (!one.ok) return one;
    const told = accepting.tell(one.file, context);
    if (!told.ok) return told;
    const { joinsOn } = one.file.application!.intake;
    const ladder = rungsFrom(context.at, context.rules.ldp.commitment.ladder);
    const data = { number, joinsOn, joinsAt: atLocalTime(joinsOn), ladder };
    return acceptAlongside([{ type: 'PlaceAccepted', data }], told.alongside);
  },
});
